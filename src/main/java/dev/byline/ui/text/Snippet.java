package dev.byline.ui.text;

import dev.byline.library.query.TextRange;
import java.util.ArrayList;
import java.util.List;

/// A part of a text, short enough for one line, that begins shortly before its first mark.
///
/// It begins with the sentence of the mark where that is near, else with a word, and never within a
/// formula. Making one needs no toolkit and is safe on any thread.
///
/// @param text the part, with an ellipsis where something is left out before it
/// @param marks ranges of the part's source, ascending and apart
public record Snippet(RichText text, List<TextRange> marks) {

  private static final String ELLIPSIS = "\u2026 ";

  /// A sentence that begins within so many characters before the mark is shown from its beginning.
  private static final int SENTENCE = 64;

  /// Words before the mark in a longer sentence, in characters.
  private static final int LEAD = 32;

  /// Longer than the widest row shows, in characters.
  private static final int LENGTH = 260;

  public Snippet {
    marks = List.copyOf(marks);
  }

  /// The line of `text` with the first of `marks`; its beginning where there are none.
  ///
  /// @param text paragraphs, apart by empty lines
  /// @param marks ascending and apart
  public static Snippet of(String text, List<TextRange> marks) {
    int first = marks.isEmpty() ? 0 : marks.getFirst().from();
    int before = text.lastIndexOf("\n\n", first);
    int begin = before < 0 ? 0 : before + 2;
    int end = text.indexOf("\n\n", first);
    RichText paragraph = RichText.read(text.substring(begin, end < 0 ? text.length() : end));
    int from = start(paragraph.source(), first - begin);
    return cut(paragraph, from, begin, marks);
  }

  /// The beginning of the line with the character at `mark`.
  private static int start(String paragraph, int mark) {
    for (int at = mark - 1; at > Math.max(0, mark - SENTENCE); at--) {
      if (isSentenceEnd(paragraph, at)) {
        return afterBlanks(paragraph, at + 1);
      }
    }
    if (mark <= SENTENCE) {
      return 0;
    }
    for (int at = mark - LEAD; at < mark; at++) {
      if (Character.isWhitespace(paragraph.charAt(at))) {
        return afterBlanks(paragraph, at);
      }
    }
    return mark;
  }

  private static boolean isSentenceEnd(String text, int at) {
    int next = afterBlanks(text, at + 1);
    return ".?!".indexOf(text.charAt(at)) >= 0
        && next > at + 1
        && next < text.length()
        && Character.isUpperCase(text.charAt(next));
  }

  private static int afterBlanks(String text, int at) {
    int next = at;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next;
  }

  /// @param offset of the paragraph in the text that is marked
  private static Snippet cut(RichText paragraph, int from, int offset, List<TextRange> marks) {
    var source = new StringBuilder();
    var runs = new ArrayList<TextRun>();
    int begin = from;
    for (TextRun run : paragraph.runs()) {
      if (run.range().to() <= from || run.range().from() >= from + LENGTH) {
        continue;
      }
      TextRun part = run;
      if (run instanceof TextRun.Words words && isVerbatim(words)) {
        part = slice(words, Math.max(from, run.range().from()), from + LENGTH);
      }
      if (runs.isEmpty()) {
        begin = part.range().from();
        if (begin > 0) {
          source.append(ELLIPSIS);
          runs.add(
              new TextRun.Words(new TextRange(0, ELLIPSIS.length()), ELLIPSIS, TextStyle.PLAIN));
        }
      }
      int length = part.range().to() - part.range().from();
      runs.add(part.at(new TextRange(source.length(), source.length() + length)));
      source.append(paragraph.source(), part.range().from(), part.range().to());
    }
    int shift = (begin > 0 ? ELLIPSIS.length() : 0) - begin - offset;
    int lowest = begin > 0 ? ELLIPSIS.length() : 0;
    List<TextRange> shown =
        marks.stream()
            .filter(mark -> mark.from() + shift >= lowest && mark.to() + shift <= source.length())
            .map(mark -> new TextRange(mark.from() + shift, mark.to() + shift))
            .toList();
    return new Snippet(RichText.of(source.toString(), runs), shown);
  }

  private static boolean isVerbatim(TextRun.Words words) {
    return words.text().length() == words.range().to() - words.range().from();
  }

  private static TextRun slice(TextRun.Words words, int from, int end) {
    int to = Math.min(end, words.range().to());
    int start = words.range().from();
    return new TextRun.Words(
        new TextRange(from, to), words.text().substring(from - start, to - start), words.face());
  }
}
