package dev.byline.compare.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// A chart laid out for one width. How high it is is known at once; its marks are placed when they
/// are asked for, since most charts of a page are not in sight. For one thread.
public final class Chart {

  private final String title;
  private final String unit;
  private final double width;
  private final double height;
  private final Supplier<Drawing> draw;
  private final DataTable table;
  private Optional<Drawing> drawn = Optional.empty();

  /// The drawing of a chart.
  ///
  /// @param marks in the order in which they are drawn
  /// @param spots what can be pointed at, in reading order
  public record Drawing(List<ChartShape> marks, List<ChartSpot> spots) {
    public Drawing {
      marks = List.copyOf(marks);
      spots = List.copyOf(spots);
    }
  }

  /// The size of a chart.
  ///
  /// @param width in pixels
  /// @param em size of the letters in pixels
  public record Frame(double width, double em) {}

  /// @param unit what is drawn and in which unit: `papers per calendar year`
  /// @param width in pixels
  /// @param height in pixels
  /// @param draw places the marks, asked at most once
  /// @param table the numbers behind it
  public Chart(
      String title,
      String unit,
      double width,
      double height,
      Supplier<Drawing> draw,
      DataTable table) {
    this.title = title;
    this.unit = unit;
    this.width = width;
    this.height = height;
    this.draw = draw;
    this.table = table;
  }

  public String title() {
    return title;
  }

  /// The quantity that is drawn and its unit.
  public String unit() {
    return unit;
  }

  public double width() {
    return width;
  }

  public double height() {
    return height;
  }

  /// The shapes, in the order in which they are drawn.
  public List<ChartShape> marks() {
    return drawing().marks();
  }

  /// The spots that can be pointed at, in reading order.
  public List<ChartSpot> spots() {
    return drawing().spots();
  }

  /// The numbers behind it.
  public DataTable table() {
    return table;
  }

  private Drawing drawing() {
    Drawing now = drawn.orElseGet(draw);
    drawn = Optional.of(now);
    return now;
  }

  /// The spot at a place, the nearest where there are several.
  public Optional<ChartSpot> at(double x, double y) {
    return spots().stream()
        .filter(spot -> spot.holds(x, y))
        .min((a, b) -> Double.compare(a.distance(x, y), b.distance(x, y)));
  }
}
