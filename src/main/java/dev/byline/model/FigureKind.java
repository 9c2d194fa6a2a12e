package dev.byline.model;

/// A kind of figure that a page gives of its author.
public enum FigureKind {
  H_INDEX("h-index", Period.ALL),
  PAPERS("paper count", Period.ALL),
  CITATIONS("citations", Period.ALL),
  /// Papers with at least ten citations each.
  I10_INDEX("i10-index", Period.ALL),
  /// The source site's own figure, 0 to 100.
  NOVELTY("novelty", Period.ALL),
  /// The source site's own figure, 0 to 100.
  AI_SCORE("AI score", Period.ALL),
  CITATIONS_SINCE("citations since a year", Period.SINCE),
  H_INDEX_SINCE("h-index since a year", Period.SINCE),
  I10_INDEX_SINCE("i10-index since a year", Period.SINCE),
  CITATIONS_PER_YEAR("citations in a year", Period.IN);

  /// The years whose citations a figure counts.
  public enum Period {
    ALL,
    /// From one year on.
    SINCE,
    /// In one year.
    IN
  }

  private final String title;
  private final Period period;

  FigureKind(String title, Period period) {
    this.title = title;
    this.period = period;
  }

  /// The name in English, for messages of errors.
  String title() {
    return title;
  }

  public Period period() {
    return period;
  }
}
