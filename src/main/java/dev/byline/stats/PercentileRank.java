package dev.byline.stats;

/// The standing of a figure among those of the authors of a library, or the reason why it has none.
public sealed interface PercentileRank {

  record At(Percentile percentile) implements PercentileRank {}

  /// No place. Never a number that stands for it.
  record Nowhere(Reason reason) implements PercentileRank {}

  /// The reason why a figure has no place.
  enum Reason {
    /// Groups are not ranked.
    GROUP,
    /// The library is not ranked among its own authors.
    LIBRARY,
    /// Only some of the papers count.
    SOME,
    /// The figure is impossible for the papers.
    FLAGGED,
    /// The figure is unknown.
    UNKNOWN,
    /// Only a range is known.
    RANGE,
    /// The author has no page that states the figure.
    OWN,
    /// No other author has the figure.
    ALONE
  }
}
