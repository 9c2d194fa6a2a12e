package dev.byline.ui.kit;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// A text on one line, said in several ways: the first that there is room for. No way is cut off,
/// so it suits figures, of which a part says something else.
public final class FirstFitting extends Region {

  private final Text text = new Text();
  private List<String> ways = List.of("");

  public FirstFitting() {
    getStyleClass().add(Style.LINE);
    text.getStyleClass().add("text");
    text.setTextOrigin(VPos.TOP);
    getChildren().add(text);
    setMinWidth(0);
  }

  /// Shows one of `newWays`, the longest first.
  public void show(List<String> newWays) {
    ways = List.copyOf(newWays);
    text.setText(ways.getFirst());
    requestLayout();
  }

  @Override
  protected double computePrefWidth(double height) {
    text.setText(ways.getFirst());
    // The longest is in place now, and there may be no room for it.
    setNeedsLayout(true);
    return snapSizeX(text.getLayoutBounds().getWidth());
  }

  @Override
  protected double computePrefHeight(double width) {
    return snapSizeY(text.getLayoutBounds().getHeight());
  }

  @Override
  protected void layoutChildren() {
    for (String way : ways) {
      text.setText(way);
      // Half a pixel: sums of widths are not exact.
      if (text.getLayoutBounds().getWidth() <= getWidth() + 0.5) {
        break;
      }
    }
  }
}
