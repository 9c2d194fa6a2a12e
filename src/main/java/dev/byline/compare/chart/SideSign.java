package dev.byline.compare.chart;

import dev.byline.compare.chart.ChartShape.Point;
import java.util.List;
import java.util.stream.IntStream;

/// The shape of a dot, and the dashes of a line, by which a side of a comparison is known without
/// its colour.
public enum SideSign {
  CIRCLE,
  SQUARE,
  DIAMOND,
  TRIANGLE,
  RING,
  FRAME,
  OPEN_DIAMOND,
  OPEN_TRIANGLE;

  /// The shape of the side `index`, from 0.
  public static SideSign of(int index) {
    return values()[index % values().length];
  }

  /// Lengths of the dashes of a line and the gaps between them; none for a whole line.
  public List<Double> dashes() {
    return switch (this) {
      case CIRCLE -> List.of();
      case SQUARE -> List.of(6.0, 3.0);
      case DIAMOND -> List.of(2.0, 2.5);
      case TRIANGLE -> List.of(9.0, 3.0, 2.0, 3.0);
      case RING -> List.of(12.0, 4.0);
      case FRAME -> List.of(4.0, 2.0);
      case OPEN_DIAMOND -> List.of(1.5, 4.0);
      case OPEN_TRIANGLE -> List.of(8.0, 2.5, 2.0, 2.5, 2.0, 2.5);
    };
  }

  /// True if only the outline is drawn.
  public boolean isOpen() {
    return switch (this) {
      case CIRCLE, SQUARE, DIAMOND, TRIANGLE -> false;
      case RING, FRAME, OPEN_DIAMOND, OPEN_TRIANGLE -> true;
    };
  }

  /// True if it is round; otherwise [#corners] has its shape.
  public boolean isRound() {
    return this == CIRCLE || this == RING;
  }

  /// The corners of the shape around a place, as large to the eye as a circle of `radius`.
  public List<Point> corners(double x, double y, double radius) {
    double r = radius;
    return switch (this) {
      case CIRCLE, RING -> List.of();
      case SQUARE, FRAME ->
          polygon(
              x, y, -0.88 * r, -0.88 * r, 0.88 * r, -0.88 * r, 0.88 * r, 0.88 * r, -0.88 * r,
              0.88 * r);
      case DIAMOND, OPEN_DIAMOND ->
          polygon(x, y, 0, -1.25 * r, 1.25 * r, 0, 0, 1.25 * r, -1.25 * r, 0);
      case TRIANGLE, OPEN_TRIANGLE ->
          polygon(x, y, 0, -1.25 * r, 1.15 * r, 0.8 * r, -1.15 * r, 0.8 * r);
    };
  }

  private static List<Point> polygon(double x, double y, double... offsets) {
    return IntStream.range(0, offsets.length / 2)
        .mapToObj(i -> new Point(x + offsets[2 * i], y + offsets[2 * i + 1]))
        .toList();
  }
}
