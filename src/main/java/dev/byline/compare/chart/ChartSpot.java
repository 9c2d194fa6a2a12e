package dev.byline.compare.chart;

import java.util.Optional;

/// A part of a chart that can be pointed at.
///
/// @param name what is there: `Pierre Marion, 2024: 5 papers`
public record ChartSpot(
    double x, double y, double width, double height, String name, Optional<ChartLink> target) {

  public boolean holds(double px, double py) {
    return px >= x && px <= x + width && py >= y && py <= y + height;
  }

  /// The distance of its middle from a place.
  public double distance(double px, double py) {
    return Math.hypot(px - x - width / 2, py - y - height / 2);
  }
}
