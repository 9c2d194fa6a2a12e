package dev.byline.compare.chart;

import dev.byline.compare.Compared;
import dev.byline.compare.chart.Chart.Frame;

/// The charts of a comparison.
public enum Charts {
  PAPERS_PER_YEAR("Papers per year"),
  CUMULATIVE("Papers so far"),
  CATEGORIES("Categories"),
  SCORES("Scores"),
  TIMELINE("Timeline");

  private final String title;

  Charts(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  /// What is drawn and in which unit.
  ///
  /// @param byCareer whether years count from each side's own first paper
  public String unit(boolean byCareer) {
    return switch (this) {
      case PAPERS_PER_YEAR -> byCareer ? "papers per career year" : "papers per calendar year";
      case CUMULATIVE -> "papers up to the end of each year";
      case CATEGORIES -> "share of papers by primary category";
      case SCORES -> "the source site's own scores of the papers, 0 to 100";
      case TIMELINE -> "a dot for each paper with a date";
    };
  }

  /// This chart of `compared`.
  ///
  /// @param byCareer whether years count from each side's own first paper
  public Chart draw(Compared compared, boolean byCareer, Frame frame) {
    return switch (this) {
      case PAPERS_PER_YEAR -> new YearBars(compared, byCareer, frame).chart();
      case CUMULATIVE -> new CumulativeLines(compared, byCareer, frame).chart();
      case CATEGORIES -> new CategoryShares(compared, frame).chart();
      case SCORES -> new ScoreBoxes(compared, frame).chart();
      case TIMELINE -> new Timeline(compared, byCareer, frame).chart();
    };
  }

  /// Whether the years it is drawn on can be career years.
  public boolean hasYears() {
    return this == PAPERS_PER_YEAR || this == CUMULATIVE || this == TIMELINE;
  }
}
