package dev.byline.stats;

import dev.byline.wording.Wording;

/// The standing of a figure among those of the authors of a library, or the reason why it has none.
public sealed interface PercentileRank {

  record At(Percentile percentile) implements PercentileRank {}

  /// No place. Never a number that stands for it.
  ///
  /// @param reason a clause without full stop: `only a range is known`
  record Nowhere(String reason) implements PercentileRank {}

  /// `P87 of 1,203`; empty where it has no place.
  default String brief() {
    return switch (this) {
      case At(Percentile at) -> Wording.of("standing.brief", Math.round(at.percent()), at.count());
      case Nowhere _ -> "";
    };
  }

  /// `percentile 87 of 1,203 authors`, or why there is none.
  default String text() {
    return switch (this) {
      case At(Percentile at) -> Wording.of("standing.at", Math.round(at.percent()), at.count());
      case Nowhere(String reason) -> Wording.of("standing.nowhere", reason);
    };
  }
}
