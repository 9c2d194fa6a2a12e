package dev.byline.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// A count with its source: how much, by whose word, on which day.
///
/// @param source short name of the site or data set (`google-scholar`, `openalex`): a small letter,
///   then small letters, digits, `-` and `.`; empty for the page itself
/// @param day the day on which the source gave it; empty where not known
/// @param value at least 0
public record Figure(String source, Optional<LocalDate> day, int value) {

  private static final Pattern SOURCE = Pattern.compile("[a-z][a-z0-9.-]*");

  /// @throws IllegalArgumentException if the value is negative or the source is no short name
  public Figure {
    if (value < 0) {
      throw new IllegalArgumentException("A figure is negative: " + value);
    }
    if (!source.isEmpty() && !SOURCE.matcher(source).matches()) {
      throw new IllegalArgumentException("No name of a source: " + source);
    }
  }

  /// A count by the page itself.
  public static Figure of(int value) {
    return new Figure("", Optional.empty(), value);
  }
}
