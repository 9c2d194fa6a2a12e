package dev.byline.parse.text;

import dev.byline.model.Lesson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The search for an entry on a page by the text of its fields.
public final class LessonSearch {

  /// Lines above and below a title in which its other fields may stand.
  private static final int NEAR = 10;

  private LessonSearch() {}

  /// The lesson of the first entry that has all of the fields; empty fields are not looked for.
  ///
  /// @param fields their text as the page prints it; the title's is among them
  public static Optional<Lesson> find(List<String> lines, Map<Lesson.Field, String> fields) {
    String title = fields.getOrDefault(Lesson.Field.TITLE, "");
    for (int line = 0; line < lines.size() && !title.isEmpty(); line++) {
      if (lines.get(line).contains(title)) {
        Optional<Lesson> found = around(lines, line, fields);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Lesson> around(
      List<String> lines, int title, Map<Lesson.Field, String> fields) {
    var parts = new ArrayList<Lesson.Part>();
    for (Map.Entry<Lesson.Field, String> field : fields.entrySet()) {
      if (!field.getValue().isEmpty()) {
        Optional<Lesson.Part> part = nearest(lines, title, field, parts);
        if (part.isEmpty()) {
          return Optional.empty();
        }
        parts.add(part.get());
      }
    }
    int first = parts.stream().mapToInt(Lesson.Part::line).min().orElse(title);
    int last = parts.stream().mapToInt(Lesson.Part::line).max().orElse(title);
    List<Lesson.Part> own =
        parts.stream()
            .map(p -> new Lesson.Part(p.field(), p.line() - first, p.from(), p.to()))
            .toList();
    return Optional.of(new Lesson(lines.subList(first, last + 1), own));
  }

  private static Optional<Lesson.Part> nearest(
      List<String> lines,
      int title,
      Map.Entry<Lesson.Field, String> field,
      List<Lesson.Part> others) {
    for (int away = 0; away <= NEAR; away++) {
      for (int line : new int[] {title + away, title - away}) {
        if (line >= 0 && line < lines.size()) {
          Optional<Lesson.Part> part = in(lines.get(line), line, field, others);
          if (part.isPresent()) {
            return part;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Lesson.Part> in(
      String text, int line, Map.Entry<Lesson.Field, String> field, List<Lesson.Part> others) {
    String wanted = field.getValue();
    for (int from = text.indexOf(wanted); from >= 0; from = text.indexOf(wanted, from + 1)) {
      var part = new Lesson.Part(field.getKey(), line, from, from + wanted.length());
      boolean free =
          others.stream()
              .noneMatch(o -> o.line() == line && o.from() < part.to() && part.from() < o.to());
      if (free) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }
}
