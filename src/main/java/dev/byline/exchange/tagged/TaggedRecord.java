package dev.byline.exchange.tagged;

import dev.byline.exchange.stream.LineSource;
import dev.byline.exchange.text.CleanText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The fields of one record, in their order. A value has the lines of its field, as they stand
/// there but for blanks at the ends. Not thread-safe.
final class TaggedRecord {

  /// @param tag the name of the field: `AU`
  record Field(String tag, List<String> lines) {

    /// The value on one line.
    String text() {
      return CleanText.joined(lines);
    }
  }

  private final List<Field> fields = new ArrayList<>();
  private final int line;
  private long length;

  /// @param line on which the record begins, from 1
  TaggedRecord(int line) {
    this.line = line;
  }

  int line() {
    return line;
  }

  void begin(String tag) {
    fields.add(new Field(tag, new ArrayList<>()));
    length += tag.length();
  }

  /// Adds a line to the field that was begun last.
  void add(String text) {
    length += text.length() + 1;
    if (!isTooLong() && !text.isBlank()) {
      fields.getLast().lines().add(text.strip());
    }
  }

  /// True if it was longer than what is kept of it.
  boolean isTooLong() {
    return length > LineSource.MAX_LENGTH;
  }

  boolean hasOnly(Set<String> tags) {
    return fields.stream().allMatch(field -> tags.contains(field.tag()));
  }

  /// All fields in their order.
  List<Field> fields() {
    return fields;
  }

  private Stream<Field> of(String tag) {
    return fields.stream().filter(field -> field.tag().equals(tag));
  }

  /// The first value of the first of these tags that has one, on one line; "" if there is none.
  String get(String... tags) {
    return Stream.of(tags)
        .flatMap(this::of)
        .map(Field::text)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  /// The values of a tag, each on one line.
  List<String> values(String tag) {
    return of(tag).map(Field::text).filter(text -> !text.isEmpty()).toList();
  }

  /// The lines of all values of a tag.
  List<String> lines(String tag) {
    return of(tag).flatMap(field -> field.lines().stream()).toList();
  }
}
