package dev.byline.compare.chart;

import java.util.List;
import java.util.Optional;

/// A chart laid out for one width.
///
/// @param unit what is drawn and in which unit: `papers per calendar year`
/// @param marks in the order in which they are drawn
/// @param spots what can be pointed at, in reading order
/// @param table the numbers behind it
public record Chart(
    String title,
    String unit,
    double width,
    double height,
    List<Mark> marks,
    List<Spot> spots,
    DataTable table) {

  public Chart {
    marks = List.copyOf(marks);
    spots = List.copyOf(spots);
  }

  /// What is at a place, the nearest where several are.
  public Optional<Spot> at(double x, double y) {
    return spots.stream()
        .filter(spot -> spot.holds(x, y))
        .min((a, b) -> Double.compare(a.distance(x, y), b.distance(x, y)));
  }

  /// How large a chart is to be.
  ///
  /// @param width in pixels
  /// @param em size of the letters in pixels
  public record Frame(double width, double em) {}
}
