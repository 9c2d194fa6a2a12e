package dev.byline.compare.chart;

import dev.byline.library.PaperHit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// Papers as dots over a scale, those that would cover each other on top of each other.
///
/// @param side whose papers
/// @param top where the strip begins
/// @param height of the strip
record DotStrip(ChartSheet sheet, AxisScale scale, int side, double top, double height) {

  /// Of a dot, in em; dots of a full column are drawn closer.
  private static final double RADIUS = 0.3;

  /// Dots of a column that are closer than this, in radii, look the same as fewer of them.
  private static final double CLOSEST = 0.4;

  /// Papers of one column.
  ///
  /// @param papers at least one, in the order of their values
  record Column(List<PaperHit> papers) {}

  /// Draws `papers` at `value`.
  ///
  /// @param name what is said of a column
  /// @param target where a column leads
  void draw(
      List<PaperHit> papers,
      ToDoubleFunction<PaperHit> value,
      Function<Column, String> name,
      Function<Column, ChartLink> target) {
    double radius = RADIUS * sheet.em();
    SortedMap<Long, List<PaperHit>> columns = new TreeMap<>();
    for (PaperHit paper : papers) {
      long column = (long) Math.floor(scale.at(value.applyAsDouble(paper)) / (2.2 * radius));
      columns.computeIfAbsent(column, _ -> new ArrayList<>()).add(paper);
    }
    columns
        .values()
        .forEach(column -> {
          double x =
              column.stream().mapToDouble(value).map(scale::at).average().orElse(scale.from());
          column(column.size(), x, radius);
          var all = new Column(List.copyOf(column));
          sheet.spot(
              new ChartSpot(
                  x - radius * 1.2,
                  top,
                  radius * 2.4,
                  height,
                  name.apply(all),
                  Optional.of(target.apply(all))));
        });
  }

  private void column(int count, double x, double radius) {
    double room = height - 2 * radius;
    int shown = Math.min(count, 1 + (int) (room / (CLOSEST * radius)));
    double step = Math.min(2.2 * radius, room / Math.max(1, shown - 1));
    for (int i = 0; i < shown; i++) {
      double y = top + height - radius - i * step;
      sheet.add(new ChartShape.Dot(x, y, radius, SideSign.of(side), new ChartInk.Side(side)));
    }
  }
}
