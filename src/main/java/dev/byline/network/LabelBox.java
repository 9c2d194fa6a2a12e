package dev.byline.network;

/// A rectangle.
public record LabelBox(double x, double y, double width, double height) {

  /// True if it has room in common with another.
  public boolean meets(LabelBox other) {
    return x < other.x + other.width
        && other.x < x + width
        && y < other.y + other.height
        && other.y < y + height;
  }

  /// The smallest rectangle with all of this and of another.
  LabelBox with(LabelBox other) {
    double left = Math.min(x, other.x);
    double top = Math.min(y, other.y);
    return new LabelBox(
        left,
        top,
        Math.max(x + width, other.x + other.width) - left,
        Math.max(y + height, other.y + other.height) - top);
  }

  boolean holds(double px, double py) {
    return px >= x && px <= x + width && py >= y && py <= y + height;
  }

  /// True if all of another is in it.
  public boolean holds(LabelBox other) {
    return holds(other.x, other.y) && holds(other.x + other.width, other.y + other.height);
  }

  /// This rectangle, larger by `by` on every side.
  public LabelBox wider(double by) {
    return new LabelBox(x - by, y - by, width + 2 * by, height + 2 * by);
  }
}
