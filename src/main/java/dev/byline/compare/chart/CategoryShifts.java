package dev.byline.compare.chart;

import dev.byline.compare.ComparisonResult;
import dev.byline.compare.chart.Chart.Frame;
import dev.byline.compare.chart.ChartShape.Anchor;
import dev.byline.library.query.Facet;
import dev.byline.stats.citations.CategoryMix.Shift;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A chart of the change in each side's categories. For those that changed most, a ring marks the
/// share in the older half of the dated papers and a dot the share in the newer half. The table has
/// every category.
final class CategoryShifts {

  /// Of the shares at the right, in em.
  private static final double SHARES = 7;

  private static final double ROW = 1.5;

  private final ComparisonResult compared;
  private final ChartSheet sheet;

  CategoryShifts(ComparisonResult compared, Frame frame) {
    this.compared = compared;
    sheet = new ChartSheet(frame);
  }

  Chart chart() {
    double em = sheet.em();
    var scale = new AxisScale(0, 100, em * CategoryYears.NAMES, sheet.width() - em * SHARES);
    sides().forEach(side -> side(side, scale));
    if (sides().anyMatch(side -> !shifts(side).isEmpty())) {
      sheet.axis(scale, Wording.of("chart.axis.categories"));
    }
    return sheet.chart(Charts.CATEGORY_SHIFTS, false, table());
  }

  private List<Shift> shifts(int side) {
    return compared.comparison().authors().get(side).shifts();
  }

  private void side(int side, AxisScale scale) {
    List<Shift> shifts = shifts(side);
    int more = Math.max(0, shifts.size() - CategoryYears.MOST);
    sheet.head(
        side,
        compared.names().get(side),
        more == 0 ? "" : Wording.of("chart.categories.more", more));
    if (shifts.isEmpty()) {
      sheet.nothing(Wording.of(whyNone(side)));
      return;
    }
    shifts.stream().limit(CategoryYears.MOST).forEach(shift -> row(side, shift, scale));
    sheet.down(sheet.em() * 0.5);
  }

  private String whyNone(int side) {
    if (compared.contenders().get(side).isLibrary()) {
      return "chart.library.papers";
    }
    boolean hasHalves = compared.comparison().authors().get(side).career().categorised() >= 2;
    return hasHalves ? "chart.none.shift" : "chart.none.halves";
  }

  private void row(int side, Shift shift, AxisScale scale) {
    double em = sheet.em();
    double middle = sheet.bottom() + em * ROW / 2;
    ChartInk ink = new ChartInk.Side(side);
    sheet.category(shift.category(), middle + em * 0.3);
    double from = scale.at(100 * shift.earlier());
    double to = scale.at(100 * shift.later());
    sheet.line(ChartInk.Plain.GRID, 1, scale.from(), middle, scale.to(), middle);
    sheet.line(ink, em * 0.16, from, middle, to, middle);
    sheet.add(new ChartShape.Dot(from, middle, em * 0.34, SideSign.RING, ink));
    sheet.add(new ChartShape.Dot(to, middle, em * 0.34, SideSign.CIRCLE, ink));
    sheet.small(scale.to() + em * 0.8, middle + em * 0.3, shares(shift), Anchor.START);
    var contender = compared.contenders().get(side);
    String name =
        Wording.of(
            "chart.spot.shift",
            compared.names().get(side),
            shift.category(),
            percent(shift.earlier()),
            percent(shift.later()));
    ChartLink papers =
        new ChartLink(
            YearAxis.within(compared, contender)
                .choosing(Facet.CATEGORY, List.of(shift.category())),
            Optional.empty());
    sheet.spot(
        new ChartSpot(0, sheet.bottom(), sheet.width(), em * ROW, name, Optional.of(papers)));
    sheet.down(em * ROW);
  }

  private static String shares(Shift shift) {
    return Wording.of("known.range", percent(shift.earlier()), percent(shift.later()));
  }

  private static String percent(double share) {
    return Math.round(100 * share) + "%";
  }

  private IntStream sides() {
    return IntStream.range(0, compared.contenders().size());
  }

  private DataTable table() {
    return new DataTable(
        DataTable.head(Wording.of("chart.head.category"), compared.names()), this::rows);
  }

  /// The categories in the order of their largest change on any side.
  private List<List<String>> rows() {
    List<String> categories =
        sides()
            .mapToObj(this::shifts)
            .flatMap(List::stream)
            .sorted(Comparator.comparingDouble((Shift shift) -> -Math.abs(shift.change())))
            .map(Shift::category)
            .distinct()
            .toList();
    var rows = new ArrayList<List<String>>();
    for (String category : categories) {
      var row = new ArrayList<>(List.of(category));
      sides().forEach(side -> row.add(cell(side, category)));
      rows.add(row);
    }
    return rows;
  }

  private String cell(int side, String category) {
    return shifts(side).stream()
        .filter(shift -> shift.category().equals(category))
        .findFirst()
        .map(CategoryShifts::shares)
        .orElse("");
  }
}
