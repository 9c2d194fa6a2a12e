package dev.byline.compare.chart;

import dev.byline.compare.Compared;
import dev.byline.compare.chart.Chart.Frame;
import dev.byline.wording.Wording;
import java.util.Optional;
import java.util.stream.IntStream;

/// A chart over the years of the calendar or of careers. Where no paper has a date it says so.
abstract class YearChart {

  final Charts kind;
  final Compared compared;
  final boolean byCareer;
  final Sheet sheet;
  final Optional<Years> years;

  YearChart(Charts kind, Compared compared, boolean byCareer, Frame frame) {
    this.kind = kind;
    this.compared = compared;
    this.byCareer = byCareer;
    sheet = new Sheet(frame);
    years = Years.of(compared, byCareer);
  }

  final Chart chart() {
    years.ifPresent(this::draw);
    if (years.isEmpty()) {
      sheet.nothing(Wording.of("chart.none.date"));
    }
    return sheet.chart(kind, byCareer, table());
  }

  /// Draws on the sheet.
  abstract void draw(Years on);

  /// What is drawn, in words and figures.
  abstract DataTable table();

  final IntStream sides() {
    return IntStream.range(0, compared.contenders().size());
  }
}
