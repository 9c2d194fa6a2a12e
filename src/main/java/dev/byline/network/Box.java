package dev.byline.network;

/// A rectangle.
public record Box(double x, double y, double width, double height) {

  boolean meets(Box other) {
    return x < other.x + other.width
        && other.x < x + width
        && y < other.y + other.height
        && other.y < y + height;
  }

  boolean holds(double px, double py) {
    return px >= x && px <= x + width && py >= y && py <= y + height;
  }

  /// This rectangle, larger by `by` on every side.
  Box wider(double by) {
    return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
  }
}
