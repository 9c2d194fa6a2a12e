package dev.byline.stats.citations;

import java.util.OptionalInt;

/// From which years papers count, both included.
///
/// @param from empty for any year before
/// @param to empty for any year after
public record YearRange(OptionalInt from, OptionalInt to) {

  public static final YearRange ALL = new YearRange(OptionalInt.empty(), OptionalInt.empty());

  /// `year`, or the first of these where it is before them.
  int notBefore(int year) {
    return Math.max(year, from.orElse(year));
  }

  /// `year`, or the last of these where it is after them.
  int notAfter(int year) {
    return Math.min(year, to.orElse(year));
  }
}
