package dev.byline.ui.text;

import dev.byline.model.tex.MathSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The formulas of a note, hidden from Markdown, which would take `$x_1 y_1$` for emphasis: each is
/// one word of private characters while the note is read.
///
/// @param masked the note with those words in it
/// @param sources of the formulas, dollars included, in their order
record NoteFormulas(String masked, List<String> sources) {

  private static final char OPEN = '\uE000';
  private static final char CLOSE = '\uE001';
  private static final Pattern WORD = Pattern.compile(OPEN + "(\\d{1,9})" + CLOSE);

  static NoteFormulas of(String note) {
    var masked = new StringBuilder();
    var sources = new ArrayList<String>();
    boolean isPlain = note.indexOf(OPEN) < 0;
    for (int at = 0; at < note.length(); ) {
      Optional<MathSpan> formula = isPlain ? MathSpan.at(note, at) : Optional.empty();
      if (formula.isPresent()) {
        masked.append(OPEN).append(sources.size()).append(CLOSE);
        sources.add(note.substring(at, formula.get().to()));
        at = formula.get().to();
      } else {
        // A sign behind a backslash opens nothing.
        int length = note.charAt(at) == '\\' && at + 1 < note.length() ? 2 : 1;
        masked.append(note, at, at + length);
        at += length;
      }
    }
    return new NoteFormulas(masked.toString(), sources);
  }

  /// Passes on the parts of `text` in their order.
  void split(String text, Consumer<String> words, Consumer<String> formula) {
    Matcher found = WORD.matcher(text);
    int done = 0;
    while (found.find()) {
      int number = Integer.parseInt(found.group(1));
      if (number < sources.size()) {
        words.accept(text.substring(done, found.start()));
        formula.accept(sources.get(number));
        done = found.end();
      }
    }
    words.accept(text.substring(done));
  }

  /// `text` as the note has it.
  String unmasked(String text) {
    var whole = new StringBuilder();
    split(text, whole::append, whole::append);
    return whole.toString();
  }
}
