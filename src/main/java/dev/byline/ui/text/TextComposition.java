package dev.byline.ui.text;

import dev.byline.library.query.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// A text as it is laid out: as few parts as its faces and formulas allow, and the marks at their
/// places in what is shown. Positions count a formula as one character, as a text flow does.
///
/// @param marks ascending, apart
record TextComposition(List<Part> parts, List<TextRange> marks) {

  /// A part of the layout.
  sealed interface Part {

    /// The number of positions it takes.
    int length();
  }

  /// Words in one face.
  ///
  /// @param typeset false for TeX shown as its source
  record Words(String text, TextStyle face, boolean typeset) implements Part {
    @Override
    public int length() {
      return text.length();
    }
  }

  /// A formula.
  ///
  /// @param source as the page has it, with its dollars
  record Formula(TextRun.Formula run, String source) implements Part {
    @Override
    public int length() {
      return 1;
    }
  }

  TextComposition {
    parts = List.copyOf(parts);
    marks = List.copyOf(marks);
  }

  /// Composes `text`.
  ///
  /// @param marks ranges of its source, ascending and apart; what is beyond its end is left out
  /// @param isRefused tells of a formula whether it is to be shown as its source
  static TextComposition of(
      RichText text, List<TextRange> marks, Predicate<TextRun.Formula> isRefused) {
    var parts = new ArrayList<Part>();
    var places = new ArrayList<TextRange>();
    int shown = 0;
    for (TextRun run : text.runs()) {
      Part part = part(text, run, isRefused);
      for (TextRange mark : marks) {
        place(run.range(), mark, shown, part.length(), places);
      }
      add(parts, part);
      shown += part.length();
    }
    return new TextComposition(parts, places);
  }

  private static Part part(RichText text, TextRun run, Predicate<TextRun.Formula> isRefused) {
    return switch (run) {
      case TextRun.Words words -> new Words(words.text(), words.face(), true);
      case TextRun.Untypeset untypeset -> new Words(untypeset.text(), untypeset.face(), false);
      case TextRun.Formula formula ->
          formula(
              formula,
              text.source().substring(formula.range().from(), formula.range().to()),
              isRefused.test(formula));
    };
  }

  private static Part formula(TextRun.Formula formula, String source, boolean refused) {
    return refused ? new Words(source, TextStyle.PLAIN, false) : new Formula(formula, source);
  }

  private static void add(List<Part> parts, Part part) {
    if (part.length() == 0) {
      return;
    }
    if (!parts.isEmpty()
        && parts.getLast() instanceof Words(String before, TextStyle face, boolean typeset)
        && part instanceof Words words
        && words.face() == face
        && words.typeset() == typeset) {
      parts.set(parts.size() - 1, new Words(before + words.text(), face, typeset));
    } else {
      parts.add(part);
    }
  }

  /// Adds what `mark` covers of the run at `source`, shown from `shown` on.
  private static void place(
      TextRange source, TextRange mark, int shown, int length, List<TextRange> places) {
    int from = Math.max(mark.from(), source.from()) - source.from();
    int to = Math.min(mark.to(), source.to()) - source.from();
    if (from >= to || length == 0) {
      return;
    }
    boolean verbatim = length == source.to() - source.from();
    int start = shown + (verbatim ? from : 0);
    int end = shown + (verbatim ? to : length);
    if (!places.isEmpty() && places.getLast().to() >= start) {
      places.set(places.size() - 1, new TextRange(places.getLast().from(), end));
    } else {
      places.add(new TextRange(start, end));
    }
  }

  /// The number of positions.
  int length() {
    return parts.stream().mapToInt(Part::length).sum();
  }

  /// The letters that are shown, with one sign for each formula.
  String letters() {
    return parts.stream()
        .map(part -> part instanceof Words words ? words.text() : "\ufffc")
        .collect(Collectors.joining());
  }

  /// The text between two positions; formulas as the page has them.
  String text(int from, int to) {
    var text = new StringBuilder();
    int start = 0;
    for (Part part : parts) {
      int first = Math.clamp(from - start, 0, part.length());
      int last = Math.clamp(to - start, 0, part.length());
      if (first < last) {
        text.append(
            switch (part) {
              case Words words -> words.text().substring(first, last);
              case Formula formula -> formula.source();
            });
      }
      start += part.length();
    }
    return text.toString();
  }

  /// The parts cut where marks begin and end, so that each is marked as a whole or not at all.
  List<Marked> cut() {
    var cut = new ArrayList<Marked>();
    int start = 0;
    for (Part part : parts) {
      cut(part, start, cut);
      start += part.length();
    }
    return cut;
  }

  /// A part, and whether it is marked.
  record Marked(Part part, boolean marked) {}

  private void cut(Part part, int start, List<Marked> cut) {
    int done = start;
    int end = start + part.length();
    for (TextRange mark : marks) {
      int from = Math.clamp(mark.from(), done, end);
      int to = Math.clamp(mark.to(), from, end);
      addSlice(part, start, done, from, false, cut);
      addSlice(part, start, from, to, true, cut);
      done = to;
    }
    addSlice(part, start, done, end, false, cut);
  }

  private static void addSlice(
      Part part, int start, int from, int to, boolean marked, List<Marked> cut) {
    if (from < to) {
      Part slice =
          switch (part) {
            case Words(String text, TextStyle face, boolean typeset) ->
                new Words(text.substring(from - start, to - start), face, typeset);
            case Formula formula -> formula;
          };
      cut.add(new Marked(slice, marked));
    }
  }
}
