package dev.byline.model;

import java.util.Comparator;
import java.util.List;

/// One entry of a page's list whose fields somebody has marked; the whole list is read in its
/// style.
///
/// @param lines of the entry, as they stand on the page
/// @param parts marked, in the order of the page; at least one is a title
public record Lesson(List<String> lines, List<Part> parts) {

  /// A field that can be marked.
  public enum Field {
    TITLE,
    AUTHORS,
    VENUE,
    YEAR
  }

  /// A stretch of one line that is a field, or a part of one.
  ///
  /// @param line among the lesson's lines, from 0
  /// @param from the first character, from 0, in UTF-16 code units
  /// @param to behind the last
  public record Part(Field field, int line, int from, int to) {}

  /// @throws IllegalArgumentException if no title is marked, or a part lies outside of its line or
  ///   over another
  public Lesson {
    lines = List.copyOf(lines);
    parts =
        parts.stream()
            .sorted(Comparator.comparingInt(Part::line).thenComparingInt(Part::from))
            .toList();
    if (parts.stream().noneMatch(part -> part.field() == Field.TITLE)) {
      throw new IllegalArgumentException("no title is marked");
    }
    for (int i = 0; i < parts.size(); i++) {
      check(parts.get(i), lines);
      if (i > 0
          && parts.get(i).line() == parts.get(i - 1).line()
          && parts.get(i).from() < parts.get(i - 1).to()) {
        throw new IllegalArgumentException("marked parts overlap");
      }
    }
  }

  private static void check(Part part, List<String> lines) {
    boolean inside =
        part.line() >= 0
            && part.line() < lines.size()
            && part.from() >= 0
            && part.from() < part.to()
            && part.to() <= lines.get(part.line()).length();
    if (!inside) {
      throw new IllegalArgumentException("a marked part lies outside of its line");
    }
  }

  /// The marked text.
  public String text(Part part) {
    return lines.get(part.line()).substring(part.from(), part.to());
  }
}
