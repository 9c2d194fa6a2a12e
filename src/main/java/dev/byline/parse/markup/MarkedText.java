package dev.byline.parse.markup;

import dev.byline.parse.html.Hints;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The text of elements, each on one line, with formulas as they are written in TeX. Not for
/// several threads.
final class MarkedText {

  /// The names of the first lines of an entry.
  private static final List<String> LINES = List.of("first", "second", "third");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final Pattern QUOTE =
      Pattern.compile(
          "“[^“”]{8,400}”|\"[^\"]{8,400}\"|「[^「」]{3,200}」|『[^『』]{3,200}』|«[^«»]{8,400}»|„[^„“”]{8,400}[“”]");

  private final List<String> lines;
  private final List<Hints.Formula> formulas;
  private final IdentityHashMap<Hints.Part, String> texts = new IdentityHashMap<>();
  private final Map<String, Double> looks = new HashMap<>();
  private final Map<String, Boolean> people = new HashMap<>();

  MarkedText(List<String> lines, Hints hints) {
    this.lines = lines;
    formulas = hints.formulas();
  }

  /// The first text in quotation marks within one line of an element.
  Optional<Hints.Part> quoted(Hints.Part part) {
    for (int line = part.firstLine(); line <= part.lastLine(); line++) {
      Matcher quote = QUOTE.matcher(lines.get(line - 1));
      int from = line == part.firstLine() ? part.from() : 0;
      if (from <= quote.regionEnd() && quote.region(from, quote.regionEnd()).find()) {
        return Optional.of(
            new Hints.Part(
                "q", "quoted", line, quote.start(), line, quote.end(), part.depth() + 1, false));
      }
    }
    return Optional.empty();
  }

  /// The first lines of an element, where it has several; those that a formula broke are one.
  List<Hints.Part> linesOf(Hints.Part part) {
    var parts = new ArrayList<Hints.Part>();
    int line = part.firstLine();
    while (line <= part.lastLine() && parts.size() < LINES.size()) {
      int end = line;
      for (Hints.Formula formula : formulas) {
        if (formula.startLine() <= end && formula.endLine() > end) {
          end = Math.min(formula.endLine(), part.lastLine());
        }
      }
      int from = line == part.firstLine() ? part.from() : 0;
      int to = end == part.lastLine() ? part.to() : lines.get(end - 1).length();
      if (!lines.get(line - 1).isBlank() && from < lines.get(line - 1).length()) {
        String name = LINES.get(parts.size());
        parts.add(new Hints.Part("line", name, line, from, end, to, part.depth() + 1, false));
      }
      line = end + 1;
    }
    return parts.size() < 2 ? List.of() : parts;
  }

  String of(Hints.Part part) {
    return texts.computeIfAbsent(
        part, _ -> of(part.firstLine(), part.from(), part.lastLine(), part.to()));
  }

  /// A score for the likeness of an element's text to a title: 0 to 1.
  double look(Hints.Part part) {
    return looks.computeIfAbsent(of(part), TitleLook::of);
  }

  /// True if an element holds several names and nothing else.
  boolean namesPeople(Hints.Part part) {
    return people.computeIfAbsent(
        of(part), text -> PeopleText.of(text).filter(list -> list.names().size() > 1).isPresent());
  }

  /// The first line of text below an element, in what it stands in.
  String lineBehind(Hints.Part part, Hints.Part whole) {
    int line = part.lastLine() + 1;
    while (line < whole.lastLine() && lines.get(line - 1).isBlank()) {
      line++;
    }
    return line > whole.lastLine()
        ? ""
        : of(line, 0, line, line == whole.lastLine() ? whole.to() : lines.get(line - 1).length());
  }

  /// The text from one place to another; lines count from 1.
  String of(int firstLine, int from, int lastLine, int to) {
    var text = new StringBuilder();
    int line = firstLine;
    int column = from;
    for (Hints.Formula formula : formulas) {
      boolean isWithin =
          !isBefore(formula.firstLine(), formula.from(), line, column)
              && !isBefore(lastLine, to, formula.lastLine(), formula.to());
      if (isWithin) {
        append(text, line, column, formula.firstLine(), formula.from());
        text.append(formula.source().isBlank() ? "" : '$' + formula.source().strip() + '$');
        line = formula.lastLine();
        column = formula.to();
      }
    }
    append(text, line, column, lastLine, to);
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  private void append(StringBuilder to, int firstLine, int from, int lastLine, int end) {
    for (int line = firstLine; line <= lastLine; line++) {
      String text = lines.get(line - 1);
      int start = line == firstLine ? Math.min(from, text.length()) : 0;
      int stop = line == lastLine ? Math.min(end, text.length()) : text.length();
      if (line > firstLine) {
        to.append(' ');
      }
      to.append(text, Math.min(start, stop), stop);
    }
  }

  private static boolean isBefore(int line, int column, int otherLine, int otherColumn) {
    return line < otherLine || (line == otherLine && column < otherColumn);
  }
}
