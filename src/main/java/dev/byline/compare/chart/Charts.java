package dev.byline.compare.chart;

import dev.byline.compare.ComparisonResult;
import dev.byline.compare.chart.Chart.Frame;
import dev.byline.wording.Wording;

/// The charts of a comparison.
public enum Charts {
  PAPERS_PER_YEAR,
  CUMULATIVE,
  CATEGORIES,
  CATEGORY_YEARS,
  CATEGORY_SHIFTS,
  NEW_CO_AUTHORS,
  SCORES,
  TIMELINE;

  public String title() {
    return Wording.named("chart.title", this);
  }

  /// The quantity that is drawn and its unit.
  ///
  /// @param byCareer whether years count from each side's own first paper
  public String unit(boolean byCareer) {
    return this == PAPERS_PER_YEAR && byCareer
        ? Wording.of("chart.unit.career")
        : Wording.named("chart.unit", this);
  }

  /// This chart of `compared`.
  ///
  /// @param byCareer whether years count from each side's own first paper
  public Chart draw(ComparisonResult compared, boolean byCareer, Frame frame) {
    return switch (this) {
      case PAPERS_PER_YEAR -> new YearBars(this, compared, byCareer, frame).chart();
      case CUMULATIVE -> new CumulativeLines(compared, byCareer, frame).chart();
      case CATEGORIES -> new CategoryShares(compared, frame).chart();
      case CATEGORY_YEARS -> new CategoryYears(compared, byCareer, frame).chart();
      case CATEGORY_SHIFTS -> new CategoryShifts(compared, frame).chart();
      case NEW_CO_AUTHORS -> new YearBars(this, compared, byCareer, frame).chart();
      case SCORES -> new ScoreBoxes(compared, frame).chart();
      case TIMELINE -> new Timeline(compared, byCareer, frame).chart();
    };
  }

  /// True if the years it is drawn on can be career years.
  public boolean hasYears() {
    return switch (this) {
      case PAPERS_PER_YEAR, CUMULATIVE, CATEGORY_YEARS, NEW_CO_AUTHORS, TIMELINE -> true;
      case CATEGORIES, CATEGORY_SHIFTS, SCORES -> false;
    };
  }
}
