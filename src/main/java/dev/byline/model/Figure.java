package dev.byline.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A count with its source: how much, by whose word, on which day.
///
/// @param source short name of the site or data set (`google-scholar`, `openalex`): a small letter,
///   then small letters, digits, `-` and `.`; empty for the page itself
/// @param day the day on which the source gave it; empty where not known
/// @param value at least 0
public record Figure(String source, Optional<LocalDate> day, int value) {

  private static final String NAME = "[a-z][a-z0-9.-]*";
  private static final Pattern TEXT =
      Pattern.compile("(\\d{1,9})(?: (" + NAME + "))?(?: (\\d{4}-\\d\\d-\\d\\d))?");

  /// @throws IllegalArgumentException if the value is negative or the source is no short name
  public Figure {
    if (value < 0) {
      throw new IllegalArgumentException("A figure is negative: " + value);
    }
    if (!isShortName(source)) {
      throw new IllegalArgumentException("No name of a source: " + source);
    }
  }

  /// True if `source` is empty or a name as in [#TEXT]. Every count of every paper comes by here.
  private static boolean isShortName(String source) {
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      boolean isLetter = c >= 'a' && c <= 'z';
      if (!isLetter && (i == 0 || !((c >= '0' && c <= '9') || c == '.' || c == '-'))) {
        return false;
      }
    }
    return true;
  }

  /// The figure that [#toString] writes; empty for anything else.
  public static Optional<Figure> parse(String text) {
    Matcher match = TEXT.matcher(text);
    if (!match.matches()) {
      return Optional.empty();
    }
    Optional<PartialDate> day = Optional.ofNullable(match.group(3)).flatMap(PartialDate::parse);
    if (day.isEmpty() && match.group(3) != null) {
      return Optional.empty();
    }
    String source = match.group(2) == null ? "" : match.group(2);
    int value = Integer.parseInt(match.group(1));
    return Optional.of(new Figure(source, day.map(PartialDate::earliest), value));
  }

  /// The value, the source and the day, those that there are: `12 google-scholar 2026-11-30`.
  @Override
  public String toString() {
    return value + (source.isEmpty() ? "" : " " + source) + day.map(date -> " " + date).orElse("");
  }

  /// A count by the page itself.
  public static Figure of(int value) {
    return new Figure("", Optional.empty(), value);
  }
}
