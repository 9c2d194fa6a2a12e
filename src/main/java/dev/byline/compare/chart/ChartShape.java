package dev.byline.compare.chart;

import java.util.List;

/// Something drawn, in pixels from the upper left corner.
public sealed interface ChartShape {

  /// A place.
  record Point(double x, double y) {

    /// The distance from here to the nearest place of the line between two.
    public double distance(Point from, Point to) {
      double dx = to.x - from.x;
      double dy = to.y - from.y;
      double square = dx * dx + dy * dy;
      double part =
          square == 0 ? 0 : Math.clamp(((x - from.x) * dx + (y - from.y) * dy) / square, 0.0, 1.0);
      return Math.hypot(x - from.x - part * dx, y - from.y - part * dy);
    }
  }

  /// A line through places.
  ///
  /// @param dashes lengths of dashes and the gaps between them; none for a whole line
  record Line(List<Point> points, ChartInk ink, double width, List<Double> dashes)
      implements ChartShape {
    public Line {
      points = List.copyOf(points);
      dashes = List.copyOf(dashes);
    }
  }

  /// A filled rectangle.
  ///
  /// @param opacity 0 to 1
  /// @param label written in its middle; empty for none
  record Box(
      double x, double y, double width, double height, ChartInk ink, double opacity, String label)
      implements ChartShape {}

  /// A small figure around a place.
  record Dot(double x, double y, double radius, SideSign glyph, ChartInk ink)
      implements ChartShape {}

  /// One line of text.
  ///
  /// @param y of the line letters stand on
  /// @param size in pixels
  record Label(
      double x, double y, String text, Anchor anchor, ChartInk ink, double size, boolean bold)
      implements ChartShape {}

  /// The part of a text that is at its place.
  enum Anchor {
    START,
    MIDDLE,
    END
  }
}
