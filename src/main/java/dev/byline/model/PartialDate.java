package dev.byline.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A date of which the year is known, and perhaps the month and the day.
///
/// @param year 1 to 9999
/// @param month 1 to 12, or 0 where it is not known
/// @param day 1 to the length of the month, or 0 where it is not known; 0 if the month is
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\\d|3[01]))?)?");

  /// @throws DateTimeException if there is no such date
  public PartialDate {
    if (year < 1 || year > 9999) {
      throw new DateTimeException("No such year: " + year);
    }
    if (month == 0 ? day != 0 : day < 0) {
      throw new DateTimeException("A day without a month: " + year + ", day " + day);
    }
    if (month != 0) {
      YearMonth inYear = YearMonth.of(year, month);
      if (day != 0 && !inYear.isValidDay(day)) {
        throw new DateTimeException("No such day: " + inYear + ", day " + day);
      }
    }
  }

  public static PartialDate ofYear(int year) {
    return new PartialDate(year, 0, 0);
  }

  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /// The date that `text` writes as `2024`, `2024-06` or `2024-06-30`; empty for anything else.
  public static Optional<PartialDate> parse(String text) {
    var match = ISO.matcher(text);
    if (!match.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new PartialDate(
              Integer.parseInt(match.group(1)), part(match.group(2)), part(match.group(3))));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static int part(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /// The first day this date may mean.
  public LocalDate earliest() {
    return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
  }

  /// The last day this date may mean.
  public LocalDate latest() {
    if (day != 0) {
      return earliest();
    }
    return YearMonth.of(year, month == 0 ? 12 : month).atEndOfMonth();
  }

  /// One number in the order of dates, a date before those that say more: `20240600` for June 2024.
  public int ordinal() {
    return year * 10_000 + month * 100 + day;
  }

  /// The date of which [#ordinal] is `ordinal`.
  public static PartialDate ofOrdinal(int ordinal) {
    return new PartialDate(ordinal / 10_000, ordinal / 100 % 100, ordinal % 100);
  }

  @Override
  public int compareTo(PartialDate other) {
    return Integer.compare(ordinal(), other.ordinal());
  }

  /// As ISO 8601: `2024`, `2024-06` or `2024-06-30`.
  @Override
  public String toString() {
    if (month == 0) {
      return String.format(Locale.ROOT, "%04d", year);
    }
    return day == 0
        ? String.format(Locale.ROOT, "%04d-%02d", year, month)
        : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
  }
}
