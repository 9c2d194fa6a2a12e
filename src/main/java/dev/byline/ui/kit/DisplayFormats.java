package dev.byline.ui.kit;

import dev.byline.model.PartialDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.OptionalInt;

/// The formats of numbers and dates in the window.
public final class DisplayFormats {

  /// The sign in place of an unknown value.
  public static final String UNKNOWN = "\u2013";

  private DisplayFormats() {}

  /// `1184` as `1,184`.
  public static String count(long number) {
    return String.format(Locale.UK, "%,d", number);
  }

  public static String count(OptionalInt number) {
    return number.isPresent() ? count(number.getAsInt()) : UNKNOWN;
  }

  /// A score of 0 to 100 with one decimal.
  public static String score(double score) {
    return String.format(Locale.UK, "%.1f", score);
  }

  /// A date as far as it is known: `7 May 2026`, `May 2026`, `2026`.
  public static String date(PartialDate date) {
    if (date.month() == 0) {
      return Integer.toString(date.year());
    }
    String month = Month.of(date.month()).getDisplayName(TextStyle.SHORT, Locale.UK);
    return date.day() == 0
        ? "%s %d".formatted(month, date.year())
        : "%d %s %d".formatted(date.day(), month, date.year());
  }

  /// Up to two letters that stand for a person: the first of the first and of the last name.
  public static String initials(String name) {
    String[] words = name.strip().split("[\\s.]+", 0);
    String first = firstLetter(words[0]);
    return words.length == 1 ? first : first + firstLetter(words[words.length - 1]);
  }

  private static String firstLetter(String word) {
    return word.codePoints()
        .filter(Character::isLetter)
        .limit(1)
        .map(Character::toUpperCase)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
