package dev.byline.ui.kit;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/// The zoom of the window: one font size, from which all other sizes are derived.
///
/// @param percent one of [#STEPS]
public record ZoomLevel(int percent) {

  /// Each has a class of its own in `app.css`.
  static final List<Integer> STEPS = List.of(80, 90, 100, 110, 125, 150, 175, 200);

  public static final ZoomLevel NORMAL = new ZoomLevel(100);

  /// @throws IllegalArgumentException if there is no such step
  public ZoomLevel {
    if (!isStep(percent)) {
      throw new IllegalArgumentException("No step of the zoom: " + percent);
    }
  }

  /// All sizes, the smallest first.
  public static List<ZoomLevel> all() {
    return STEPS.stream().map(ZoomLevel::new).toList();
  }

  /// True if there is such a size.
  public static boolean isStep(int percent) {
    return STEPS.contains(percent);
  }

  /// The size of a percentage in digits; empty if there is none.
  public static Optional<ZoomLevel> named(String percent) {
    return STEPS.stream()
        .filter(step -> step.toString().equals(percent))
        .map(ZoomLevel::new)
        .findFirst();
  }

  public ZoomLevel larger() {
    return new ZoomLevel(STEPS.get(Math.min(STEPS.indexOf(percent) + 1, STEPS.size() - 1)));
  }

  public ZoomLevel smaller() {
    return new ZoomLevel(STEPS.get(Math.max(STEPS.indexOf(percent) - 1, 0)));
  }

  public double factor() {
    return percent / 100.0;
  }

  /// The percentage in digits.
  @Override
  public String toString() {
    return Integer.toString(percent);
  }

  /// Gives this size to `root` and all below it.
  public void apply(Node root) {
    root.getStyleClass().removeIf(style -> style.startsWith("zoom-"));
    root.getStyleClass().add("zoom-" + percent);
  }
}
