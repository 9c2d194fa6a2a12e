package dev.byline.compare.chart;

import dev.byline.compare.ComparisonResult;
import dev.byline.compare.chart.Chart.Frame;
import dev.byline.compare.chart.ChartShape.Anchor;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Papers, or people met, per year: a row of bars for each side, all on the same two scales.
final class YearBars extends YearChart {

  /// Height of the longest bar, in em.
  private static final double BAR = 3.2;

  /// @param kind what is counted: papers or new co-authors
  YearBars(Charts kind, ComparisonResult compared, boolean byCareer, Frame frame) {
    super(kind, compared, byCareer, frame);
  }

  @Override
  void draw(YearAxis on) {
    double em = sheet.em();
    var scale =
        new AxisScale(on.first() - 0.5, on.last() + 0.5, em * 0.3, sheet.width() - em * 0.3);
    int most =
        sides()
            .filter(side -> !isLibrary(side))
            .mapToObj(side -> counts(on, side).values())
            .flatMap(Collection::stream)
            .mapToInt(Integer::intValue)
            .max()
            .orElse(1);
    sides().forEach(side -> row(on, side, scale, isLibrary(side) ? most(on, side) : most));
    sheet.axis(scale, on.axis());
  }

  /// A library has a scale of its own: beside its bars nobody's could be seen.
  private boolean isLibrary(int side) {
    return compared.contenders().get(side).isLibrary();
  }

  private boolean isOfPapers() {
    return kind == Charts.PAPERS_PER_YEAR;
  }

  private SortedMap<Integer, Integer> counts(YearAxis on, int side) {
    return isOfPapers() ? on.perYear(side) : on.newCoAuthors(side);
  }

  private int most(YearAxis on, int side) {
    return counts(on, side).values().stream().mapToInt(Integer::intValue).max().orElse(1);
  }

  private void row(YearAxis on, int side, AxisScale scale, int most) {
    double em = sheet.em();
    SortedMap<Integer, Integer> counts = counts(on, side);
    sheet.head(side, compared.names().get(side), remark(side));
    if (isLibrary(side) && !isOfPapers()) {
      sheet.nothing(Wording.of("chart.library.papers"));
      return;
    }
    if (!isOfPapers() && counts.values().stream().allMatch(count -> count == 0)) {
      sheet.nothing(Wording.of("chart.none.coAuthors"));
      return;
    }
    if (!on.has(side)) {
      sheet.nothing(Wording.of("chart.library.career"));
      return;
    }
    double floor = sheet.bottom() + em * (BAR + 0.9);
    double width = Math.clamp(scale.unit() * 0.8, 1, em * 2.6);
    double unit = em * BAR / Math.max(1, most);
    sheet.later(() -> {
      counts.forEach((year, count) -> {
        double height = height(count, unit);
        double x = scale.at(year) - width / 2;
        sheet.box(x, floor - height, width, height, new ChartInk.Side(side));
        sheet.spot(
            new ChartSpot(
                scale.at(year) - scale.unit() / 2,
                floor - em * (BAR + 0.9),
                scale.unit(),
                em * (BAR + 0.9),
                Wording.of(
                    "chart.spot.year", compared.names().get(side), on.say(year), said(count)),
                count == 0 ? ChartSheet.none() : Optional.of(on.target(side, year, year))));
      });
      if (scale.unit() > em * 1.1) {
        counts.forEach((year, count) -> {
          if (count > 0) {
            double above = floor - height(count, unit) - em * 0.25;
            sheet.small(scale.at(year), above, String.valueOf(count), Anchor.MIDDLE);
          }
        });
      }
    });
    sheet.line(ChartInk.Plain.AXIS, 1, scale.from(), floor, scale.to(), floor);
    sheet.down(em * (BAR + 1.3));
  }

  /// Of the bar of `count`; any at all can be seen.
  private static double height(int count, double unit) {
    return count == 0 ? 0 : Math.max(2, count * unit);
  }

  private String said(int count) {
    return isOfPapers() ? papers(count) : Wording.of("chart.coAuthors", count);
  }

  private String remark(int side) {
    if (!isOfPapers()) {
      return "";
    }
    if (isLibrary(side)) {
      return Wording.of("chart.library.scale");
    }
    int undated = compared.comparison().authors().get(side).career().undated();
    String papers = papers(compared.contenders().get(side).chosen().size());
    return undated == 0 ? papers : Wording.of("chart.without.date", papers, undated);
  }

  static String papers(int count) {
    return Wording.of("chart.papers", count);
  }

  @Override
  DataTable table() {
    var rows = new TreeMap<Integer, List<String>>();
    years.ifPresent(on ->
        IntStream.rangeClosed(on.first(), on.last())
            .forEach(year -> rows.put(year, row(on, year))));
    return new DataTable(
        DataTable.head(
            Wording.of(byCareer ? "chart.head.careerYear" : "chart.head.year"), compared.names()),
        List.copyOf(rows.values()));
  }

  private List<String> row(YearAxis on, int year) {
    var row = new ArrayList<String>();
    row.add(String.valueOf(year));
    sides()
        .mapToObj(side -> counts(on, side))
        .map(papers -> Optional.ofNullable(papers.get(year)))
        .forEach(count -> row.add(count.map(String::valueOf).orElse("")));
    return row;
  }
}
