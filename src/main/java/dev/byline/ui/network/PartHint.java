package dev.byline.ui.network;

import dev.byline.compare.chart.ChartShape.Point;
import dev.byline.network.LabelBox;
import dev.byline.network.NetworkChart;
import dev.byline.network.NetworkChart.Part;
import dev.byline.network.NetworkText;
import java.util.Optional;
import javafx.scene.control.Label;

/// A text about what is pointed at in the picture of a network.
final class PartHint extends Label {

  private Optional<Part> part = Optional.empty();

  PartHint() {
    getStyleClass().add("chart-hint");
    setVisible(false);
  }

  /// Tells of `pointed`, or is hidden.
  void show(Optional<Part> pointed) {
    part = pointed;
    setVisible(part.isPresent());
    part.ifPresent(now ->
        setText(
            switch (now) {
              case Part.Of of -> NetworkText.of(of.member());
              case Part.Between between -> NetworkText.of(between.tie());
            }));
  }

  /// Places it above what it tells of, or below where there is no room.
  ///
  /// @param view the place of the picture's upper left corner, and the size of what is seen of it
  void place(NetworkChart drawn, LabelBox view, double em) {
    if (part.isEmpty()) {
      return;
    }
    Point at =
        switch (part.get()) {
          case Part.Of of -> drawn.at(of.member().person());
          case Part.Between between -> middle(drawn, between);
        };
    double width = Math.min(prefWidth(-1), view.width());
    double height = prefHeight(width);
    double left = view.x() + at.x() - width / 2;
    double above = view.y() + at.y() - height - 1.4 * em;
    resizeRelocate(
        snapPositionX(Math.clamp(left, 0, Math.max(0, view.width() - width))),
        snapPositionY(above < 0 ? view.y() + at.y() + 2.4 * em : above),
        width,
        height);
  }

  private static Point middle(NetworkChart drawn, Part.Between between) {
    Point one = drawn.at(between.tie().one());
    Point other = drawn.at(between.tie().other());
    return new Point((one.x() + other.x()) / 2, (one.y() + other.y()) / 2);
  }
}
