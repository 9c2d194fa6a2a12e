package dev.byline.ui.compare;

import dev.byline.compare.chart.ChartInk;
import dev.byline.compare.chart.ChartShape;
import dev.byline.compare.chart.SideSign;
import dev.byline.ui.chart.ChartNodes;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

/// The sign of a side of the comparison, as its dots have it.
final class SideMark extends Region {

  private final int side;

  SideMark(int side) {
    this.side = side;
    getStyleClass().addAll("chart", "side-mark");
    widthProperty().subscribe(_ -> draw());
  }

  private void draw() {
    double half = getWidth() / 2;
    if (half > 0) {
      var dot =
          new ChartShape.Dot(half, half, half * 0.72, SideSign.of(side), new ChartInk.Side(side));
      getChildren().setAll(ChartNodes.of(List.of(dot), Font.getDefault()));
    }
  }
}
