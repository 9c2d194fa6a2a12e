package dev.byline.compare.chart;

import dev.byline.compare.ComparisonResult;
import dev.byline.compare.chart.Chart.Frame;
import dev.byline.library.query.Facet;
import dev.byline.stats.citations.CategoryMix;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Papers per year by primary category: for each side a row of small bars for each of its most
/// frequent categories, all on the same two scales. The table has every category.
final class CategoryYears extends YearChart {

  /// Height of the longest bar, in em.
  private static final double BAR = 1.3;

  /// Of the names of categories, in em.
  static final double NAMES = 5.5;

  /// Rows of one side; more cannot be overlooked.
  static final int MOST = 5;

  CategoryYears(ComparisonResult compared, boolean byCareer, Frame frame) {
    super(Charts.CATEGORY_YEARS, compared, byCareer, frame);
  }

  @Override
  void draw(YearAxis on) {
    double em = sheet.em();
    var scale =
        new AxisScale(on.first() - 0.5, on.last() + 0.5, em * NAMES, sheet.width() - em * 0.3);
    int most = most(on);
    sides().forEach(side -> side(on, side, scale, most));
    sheet.axis(
        scale,
        most == 0 ? on.axis() : Wording.of("chart.axis.longest", on.axis(), YearBars.papers(most)));
  }

  /// Papers of the longest bar; 0 where no side has a category.
  private int most(YearAxis on) {
    return sides()
        .boxed()
        .flatMap(side -> drawn(on, side).map(category -> on.inCategory(side, category)))
        .flatMap(counts -> counts.values().stream())
        .mapToInt(Integer::intValue)
        .max()
        .orElse(0);
  }

  private Stream<String> drawn(YearAxis on, int side) {
    return categories(on, side).stream().limit(MOST);
  }

  private void side(YearAxis on, int side, AxisScale scale, int most) {
    List<String> categories = categories(on, side);
    int more = Math.max(0, categories.size() - MOST);
    sheet.head(
        side,
        compared.names().get(side),
        more == 0 ? "" : Wording.of("chart.categories.more", more));
    if (categories.isEmpty()) {
      boolean isLibrary = compared.contenders().get(side).isLibrary();
      sheet.nothing(Wording.of(isLibrary ? "chart.library.papers" : "chart.none.category"));
      return;
    }
    drawn(on, side).forEach(category -> row(on, side, category, scale, most));
    sheet.down(sheet.em() * 0.5);
  }

  private void row(YearAxis on, int side, String category, AxisScale scale, int most) {
    double em = sheet.em();
    double floor = sheet.bottom() + em * (BAR + 0.3);
    sheet.category(category, floor - em * 0.2);
    sheet.later(() -> bars(on, side, category, scale, floor, em * BAR / most));
    sheet.line(ChartInk.Plain.GRID, 1, scale.from(), floor, scale.to(), floor);
    sheet.down(em * (BAR + 0.5));
  }

  private void bars(
      YearAxis on, int side, String category, AxisScale scale, double floor, double unit) {
    double em = sheet.em();
    double width = Math.clamp(scale.unit() * 0.8, 1, em * 2.6);
    on.inCategory(side, category)
        .forEach((year, count) -> {
          double height = Math.max(2, count * unit);
          double x = scale.at(year);
          sheet.box(x - width / 2, floor - height, width, height, new ChartInk.Side(side));
          String name =
              Wording.of(
                  "chart.spot.categoryYear",
                  YearBars.papers(count),
                  compared.names().get(side),
                  category,
                  on.say(year));
          ChartLink papers = on.target(side, year, year);
          sheet.spot(
              new ChartSpot(
                  x - scale.unit() / 2,
                  floor - em * (BAR + 0.2),
                  scale.unit(),
                  em * (BAR + 0.2),
                  name,
                  Optional.of(
                      new ChartLink(
                          papers.query().choosing(Facet.CATEGORY, List.of(category)),
                          papers.paper()))));
        });
  }

  /// The categories of a side's dated papers, the most frequent first.
  private List<String> categories(YearAxis on, int side) {
    return mix(side).counts().keySet().stream()
        .filter(category -> !on.inCategory(side, category).isEmpty())
        .toList();
  }

  private CategoryMix mix(int side) {
    return compared.comparison().authors().get(side).categories();
  }

  @Override
  DataTable table() {
    String year = Wording.of(byCareer ? "chart.head.careerYear" : "chart.head.year");
    var head = new ArrayList<>(List.of(Wording.of("chart.head.category"), year));
    head.addAll(compared.names());
    return new DataTable(head, () -> years.map(this::rows).orElse(List.of()));
  }

  private List<List<String>> rows(YearAxis on) {
    Set<String> all = new LinkedHashSet<>();
    sides().forEach(side -> all.addAll(categories(on, side)));
    var rows = new ArrayList<List<String>>();
    for (String category : all) {
      List<SortedMap<Integer, Integer>> counts =
          sides().mapToObj(side -> on.inCategory(side, category)).toList();
      IntStream.rangeClosed(on.first(), on.last())
          .filter(year -> counts.stream().anyMatch(side -> side.containsKey(year)))
          .forEach(year -> rows.add(row(category, year, counts)));
    }
    return rows;
  }

  private static List<String> row(
      String category, int year, List<SortedMap<Integer, Integer>> counts) {
    var row = new ArrayList<>(List.of(category, String.valueOf(year)));
    counts.stream()
        .map(side -> Optional.ofNullable(side.get(year)))
        .forEach(count -> row.add(count.map(String::valueOf).orElse("")));
    return row;
  }
}
