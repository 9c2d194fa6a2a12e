package dev.byline.stats.text;

import dev.byline.stats.Percentile;
import dev.byline.stats.PercentileRank;
import dev.byline.wording.Wording;

/// The words for the standing of a figure.
public final class RankText {

  private RankText() {}

  /// `P87 of 1,203`; empty where it has no place.
  public static String brief(PercentileRank rank) {
    return switch (rank) {
      case PercentileRank.At(Percentile at) -> of("standing.brief", at);
      case PercentileRank.Nowhere _ -> "";
    };
  }

  /// `percentile 87 of 1,203 authors`, or why there is none.
  public static String of(PercentileRank rank) {
    return switch (rank) {
      case PercentileRank.At(Percentile at) -> of("standing.at", at);
      case PercentileRank.Nowhere(var reason) -> Wording.of("standing.nowhere", of(reason));
    };
  }

  /// The reason as a clause without full stop: `only a range is known`.
  public static String of(PercentileRank.Reason reason) {
    return Wording.named("standing", reason);
  }

  private static String of(String key, Percentile at) {
    return Wording.of(key, Math.round(at.percent()), at.count());
  }
}
