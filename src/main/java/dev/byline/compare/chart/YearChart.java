package dev.byline.compare.chart;

import dev.byline.compare.ComparisonResult;
import dev.byline.compare.chart.Chart.Frame;
import dev.byline.wording.Wording;
import java.util.Optional;
import java.util.stream.IntStream;

/// A chart over the years of the calendar or of careers. Where no paper has a date it says so.
abstract class YearChart {

  final Charts kind;
  final ComparisonResult compared;
  final boolean byCareer;
  final ChartSheet sheet;
  final Optional<YearAxis> years;

  YearChart(Charts kind, ComparisonResult compared, boolean byCareer, Frame frame) {
    this.kind = kind;
    this.compared = compared;
    this.byCareer = byCareer;
    sheet = new ChartSheet(frame);
    years = YearAxis.of(compared, byCareer);
  }

  final Chart chart() {
    years.ifPresent(this::draw);
    if (years.isEmpty()) {
      sheet.nothing(Wording.of("chart.none.date"));
    }
    return sheet.chart(kind, byCareer, table());
  }

  /// Draws on the sheet.
  abstract void draw(YearAxis on);

  /// The drawn values, in words and figures.
  abstract DataTable table();

  final IntStream sides() {
    return IntStream.range(0, compared.contenders().size());
  }
}
