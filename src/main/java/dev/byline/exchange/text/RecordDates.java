package dev.byline.exchange.text;

import dev.byline.model.PartialDate;
import java.time.DateTimeException;
import java.util.Optional;

/// Dates from numbers that may make none.
public final class RecordDates {

  private RecordDates() {}

  /// The date of these parts, as much of it as holds: a month or day that cannot be is left out.
  public static Optional<PartialDate> of(int year, int month, int day) {
    if (year < 1 || year > 9999) {
      return Optional.empty();
    }
    if (month < 1 || month > 12) {
      return Optional.of(PartialDate.ofYear(year));
    }
    try {
      return Optional.of(new PartialDate(year, month, Math.max(day, 0)));
    } catch (DateTimeException _) {
      return Optional.of(new PartialDate(year, month, 0));
    }
  }

  public static Optional<PartialDate> ofYear(int year) {
    return of(year, 0, 0);
  }
}
