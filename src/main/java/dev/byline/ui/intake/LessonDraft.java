package dev.byline.ui.intake;

import dev.byline.model.Lesson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The lines of an entry, and what is marked in them so far.
record LessonDraft(List<String> lines, List<Lesson.Part> parts) {

  LessonDraft {
    lines = List.copyOf(lines);
    parts = List.copyOf(parts);
  }

  static LessonDraft of(List<String> lines) {
    return new LessonDraft(lines, List.of());
  }

  /// The lines, with a line feed between two.
  String text() {
    return String.join("\n", lines);
  }

  /// With a stretch of [#text] marked as a field, in place of what was marked as that field or
  /// there. An empty stretch stands for its whole line.
  LessonDraft mark(Lesson.Field field, int from, int to) {
    var marked = new ArrayList<Lesson.Part>();
    int start = 0;
    for (int line = 0; line < lines.size(); line++) {
      String text = lines.get(line);
      int end = start + text.length();
      boolean whole = from == to && from >= start && from <= end;
      int first = whole ? 0 : Math.max(from, start) - start;
      int last = whole ? text.length() : Math.min(to, end) - start;
      trimmed(field, line, first, last).ifPresent(marked::add);
      start = end + 1;
    }
    if (marked.isEmpty()) {
      return this;
    }
    parts.stream()
        .filter(part -> part.field() != field)
        .filter(part -> marked.stream().noneMatch(other -> overlap(part, other)))
        .forEach(marked::add);
    return new LessonDraft(lines, marked);
  }

  private Optional<Lesson.Part> trimmed(Lesson.Field field, int line, int from, int to) {
    String text = lines.get(line);
    int first = from;
    int last = to;
    while (first < last && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return first < last ? Optional.of(new Lesson.Part(field, line, first, last)) : Optional.empty();
  }

  private static boolean overlap(Lesson.Part one, Lesson.Part other) {
    return one.line() == other.line() && one.from() < other.to() && other.from() < one.to();
  }

  /// The text marked as a field; empty for none.
  String marked(Lesson.Field field) {
    return parts.stream()
        .filter(part -> part.field() == field)
        .map(part -> lines.get(part.line()).substring(part.from(), part.to()))
        .collect(Collectors.joining(" "));
  }

  /// The lesson, once a title is marked.
  Optional<Lesson> lesson() {
    return marked(Lesson.Field.TITLE).isEmpty()
        ? Optional.empty()
        : Optional.of(new Lesson(lines, parts));
  }
}
