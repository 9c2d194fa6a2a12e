package dev.byline.parse.homepage;

import dev.byline.model.Lesson;
import dev.byline.parse.homepage.look.Atom;
import dev.byline.parse.homepage.look.Field;
import dev.byline.parse.homepage.look.PageText;
import dev.byline.parse.homepage.look.Separator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A marked entry, cut up as a page is: its fields in their order and the borders between them.
final class Example {

  private static final Pattern USUAL = Pattern.compile("[,.;:()\\[\\]“”\"«»„?!]{0,3}");

  private final PageText text;
  private final List<Part> parts;
  private final Borders borders;
  private final List<Atom> atoms;

  /// A marked stretch of a line.
  record Part(Field field, int line, int from, int to) {}

  private Example(PageText text, List<Part> parts) {
    this.text = text;
    this.parts = parts;
    borders = borders();
    atoms = atoms(borders);
  }

  static Example of(Lesson lesson) {
    var text = new PageText(lesson.lines());
    var parts = new ArrayList<Part>();
    int behind = 0;
    int line = -1;
    for (Lesson.Part part : lesson.parts()) {
      behind = part.line() == line ? behind : 0;
      line = part.line();
      String own = lesson.text(part).strip();
      int from = text.at(line).indexOf(own, behind);
      if (from >= 0 && !own.isEmpty()) {
        parts.add(new Part(field(part.field()), line, from, from + own.length()));
        behind = from + own.length();
      }
    }
    return new Example(text, List.copyOf(parts));
  }

  private static Field field(Lesson.Field field) {
    return switch (field) {
      case TITLE -> Field.TITLE;
      case AUTHORS -> Field.PEOPLE;
      case VENUE -> Field.VENUE;
      case YEAR -> Field.YEAR;
    };
  }

  private Borders borders() {
    List<Atom> usual = atoms(Borders.NONE);
    var prefixes = new ArrayList<Pattern>();
    var between = new ArrayList<Pattern>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      String line = text.at(part.line());
      boolean first = i == 0 || parts.get(i - 1).line() != part.line();
      boolean last = i + 1 == parts.size() || parts.get(i + 1).line() != part.line();
      int start = text.start(part.line());
      if (first && part.from() > start && !isUsual(line.substring(start, part.from()))) {
        prefixes.add(Borders.pattern(line.substring(start, part.from())));
      }
      String gap =
          line.substring(part.to(), last ? suffixEnd(line, part.to()) : parts.get(i + 1).from());
      boolean beforeYear = !last && parts.get(i + 1).field() == Field.YEAR;
      if (beforeYear && gap.isBlank()) {
        add(Borders.BEFORE_YEAR, between);
      }
      boolean apart = last || isApart(usual, part, parts.get(i + 1));
      if (!gap.isBlank() && (!isUsual(gap) || !apart)) {
        add(Borders.pattern(gap), between);
      }
    }
    return new Borders(prefixes, between);
  }

  private static void add(Pattern pattern, List<Pattern> patterns) {
    if (patterns.stream().noneMatch(other -> other.pattern().equals(pattern.pattern()))) {
      patterns.add(pattern);
    }
  }

  private static int suffixEnd(String line, int from) {
    int at = from;
    while (at < line.length() && !Character.isLetterOrDigit(line.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isUsual(String gap) {
    String core = gap.strip().replace(" ", "");
    return USUAL.matcher(core).matches() && core.chars().distinct().count() == core.length();
  }

  /// True if the usual borders part the two.
  private static boolean isApart(List<Atom> usual, Part part, Part next) {
    return usual.stream()
        .filter(atom -> atom.line() == part.line())
        .noneMatch(atom -> atom.start() < part.to() && atom.end() > next.from() + 1);
  }

  private List<Atom> atoms(Borders cut) {
    var splitter = new AtomSplitter(text, PageHabits.of(text, ""), cut);
    boolean begun = false;
    for (int at = 0; at < text.size(); at++) {
      if (!text.isBlank(at)) {
        splitter.add(
            at,
            !begun
                ? Separator.HEADING
                : text.isBlank(at - 1) ? Separator.BLANK : Separator.NEWLINE);
        begun = true;
      }
    }
    return List.copyOf(splitter.atoms());
  }

  Borders cut() {
    return borders;
  }

  PageText text() {
    return text;
  }

  List<Atom> atoms() {
    return atoms;
  }

  /// The field of a stretch of one of its lines; [Field#NONE] where nothing is marked.
  Field field(int line, int start, int end) {
    for (Part part : parts) {
      if (part.line() == line && start < part.to() && end > part.from()) {
        return part.field();
      }
    }
    return Field.NONE;
  }

  Field field(Atom atom) {
    return field(atom.line(), atom.start(), atom.end());
  }

  /// The fields in their order, each once in a row.
  List<Field> order() {
    var order = new ArrayList<Field>();
    for (Part part : parts) {
      if (order.isEmpty() || order.getLast() != part.field()) {
        order.add(part.field());
      }
    }
    return order;
  }

  /// True if the field stands on a line of its own.
  boolean hasLine(Field field) {
    return parts.stream()
        .anyMatch(part ->
            part.field() == field && part.to() - part.from() >= text.at(part.line()).length() - 2);
  }

  /// True if an entry has the same fields in the same order.
  boolean fits(Reading reading, Reading.Span span) {
    Set<Field> marked = parts.stream().map(Part::field).collect(Collectors.toSet());
    var fields = new ArrayList<Field>();
    for (int i = span.from(); i < span.to(); i++) {
      Field field = reading.field(i);
      if (marked.contains(field) && (fields.isEmpty() || fields.getLast() != field)) {
        fields.add(field);
      }
    }
    return fields.equals(order());
  }

  /// The first line of a page on which the entry itself stands; -1 if it is not on it.
  int on(PageText page) {
    for (int at = 0; at + text.size() <= page.size(); at++) {
      boolean same = true;
      for (int i = 0; same && i < text.size(); i++) {
        same = page.at(at + i).equals(text.at(i));
      }
      if (same) {
        return at;
      }
    }
    return -1;
  }
}
