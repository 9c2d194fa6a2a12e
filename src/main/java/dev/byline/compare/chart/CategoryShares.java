package dev.byline.compare.chart;

import dev.byline.compare.ComparedSide;
import dev.byline.compare.ComparisonResult;
import dev.byline.compare.chart.Chart.Frame;
import dev.byline.library.query.Facet;
import dev.byline.library.query.PaperQuery;
import dev.byline.stats.citations.CategoryMix;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// The categories of each side as shares of its papers: one bar a side, all of the same length,
/// each part named where there is room.
final class CategoryShares {

  private static final double BAR = 1.9;

  /// Size of the labels of boxes, in em.
  static final double LABEL = 0.86;

  /// The width of bold letters, relative to others.
  private static final double BOLD = 1.1;

  private final ComparisonResult compared;
  private final ChartSheet sheet;

  /// Papers of all sides by category: the order of the parts, the same on every bar.
  private final Map<String, Integer> all = new LinkedHashMap<>();

  CategoryShares(ComparisonResult compared, Frame frame) {
    this.compared = compared;
    sheet = new ChartSheet(frame);
    var counts = new LinkedHashMap<String, Integer>();
    sides()
        .mapToObj(this::mix)
        .forEach(mix ->
            mix.counts().forEach((category, count) -> counts.merge(category, count, Integer::sum)));
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(entry -> all.put(entry.getKey(), entry.getValue()));
  }

  Chart chart() {
    sides().forEach(this::row);
    if (!all.isEmpty()) {
      double em = sheet.em();
      var scale = new AxisScale(0, 100, em * 0.3, sheet.width() - em * 0.3);
      sheet.axis(scale, Wording.of("chart.axis.categories"));
    }
    return sheet.chart(Charts.CATEGORIES, false, table());
  }

  private CategoryMix mix(int side) {
    return compared.comparison().authors().get(side).categories();
  }

  private void row(int side) {
    CategoryMix mix = mix(side);
    if (compared.contenders().get(side).isLibrary()) {
      sheet.head(side, compared.names().get(side), Wording.of("chart.library.categories"));
    } else {
      String papers = YearBars.papers(mix.papers());
      sheet.head(
          side,
          compared.names().get(side),
          mix.without() == 0
              ? papers
              : Wording.of("chart.without.category", papers, mix.without()));
    }
    if (mix.papers() == 0) {
      sheet.nothing(Wording.of("chart.none.category"));
      return;
    }
    double em = sheet.em();
    double x = em * 0.3;
    double room = sheet.width() - em * 0.6;
    int order = 0;
    for (String category : all.keySet()) {
      double width = mix.share(category) * room;
      if (width > 0) {
        part(side, new ChartInk.Category(category, order), x, width);
      }
      x += width;
      order++;
    }
    sheet.down(em * (BAR + 0.9));
  }

  private void part(int side, ChartInk.Category ink, double x, double width) {
    double em = sheet.em();
    double y = sheet.bottom();
    double gap = Math.min(em * 0.14, width / 3);
    CategoryMix mix = mix(side);
    String percent = Math.round(100 * mix.share(ink.code())) + "%";
    String label = ink.code() + " " + percent;
    double size = em * LABEL;
    String shown =
        LabelMetrics.width(label, size) * BOLD + em * 0.6 < width
            ? label
            : LabelMetrics.width(ink.code(), size) * BOLD + em * 0.4 < width ? ink.code() : "";
    sheet.add(new ChartShape.Box(x, y, width - gap, em * BAR, ink, 1, shown));
    int count = mix.counts().getOrDefault(ink.code(), 0);
    String name =
        Wording.of(
            "chart.spot.category",
            compared.names().get(side),
            ink.code(),
            YearBars.papers(count),
            mix.papers(),
            percent);
    sheet.spot(new ChartSpot(x, y, width, em * BAR, name, Optional.of(target(side, ink.code()))));
  }

  /// Papers of the category, be it the first they name or not.
  private ChartLink target(int side, String category) {
    ComparedSide contender = compared.contenders().get(side);
    PaperQuery query = YearAxis.within(compared, contender);
    return new ChartLink(query.choosing(Facet.CATEGORY, List.of(category)), Optional.empty());
  }

  private IntStream sides() {
    return IntStream.range(0, compared.contenders().size());
  }

  private DataTable table() {
    var rows = new ArrayList<List<String>>();
    for (String category : all.keySet()) {
      var row = new ArrayList<String>();
      row.add(category);
      sides().mapToObj(this::mix).forEach(mix -> row.add(cell(mix, category)));
      rows.add(row);
    }
    return new DataTable(DataTable.head(Wording.of("chart.head.category"), compared.names()), rows);
  }

  private static String cell(CategoryMix mix, String category) {
    int count = mix.counts().getOrDefault(category, 0);
    return count == 0 ? "" : "%d (%d%%)".formatted(count, Math.round(100 * mix.share(category)));
  }
}
