package dev.byline.ui.compare;

import dev.byline.compare.ComparisonResult;
import dev.byline.compare.chart.Chart;
import dev.byline.compare.chart.Charts;
import dev.byline.ui.chart.ChartView;
import dev.byline.ui.chart.Png;
import dev.byline.ui.kit.Style;
import java.io.IOException;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Transform;

/// A chart as a picture in the look of the window, with its title, its unit, its source and which
/// papers count.
record ChartPicture(WritableImage image) {

  private static final double WIDTH = 860;

  /// Pixels of the picture for one of the window: sharp in print.
  private static final double SCALE = 2;

  /// On the window's thread.
  ///
  /// @param like the scene whose look the picture gets
  static ChartPicture of(Charts kind, ComparisonResult compared, boolean byCareer, Scene like) {
    Chart chart = kind.draw(compared, byCareer, new Chart.Frame(WIDTH, 14));
    var title = new Label(chart.title());
    title.getStyleClass().add(Style.HEADING);
    var unit = new Label(chart.unit());
    unit.getStyleClass().add(Style.MUTED);
    var source = new Label(compared.caption());
    source.setWrapText(true);
    source.getStyleClass().addAll(Style.MUTED, "source");
    var view = new ChartView(frame -> kind.draw(compared, byCareer, frame), _ -> {});
    var page = new VBox(title, unit, view, source);
    page.getStyleClass().setAll(Style.SHELL, "chart-picture");
    PseudoClass dark = PseudoClass.getPseudoClass("dark");
    page.pseudoClassStateChanged(dark, like.getRoot().getPseudoClassStates().contains(dark));
    var scene = new Scene(page);
    scene.getStylesheets().setAll(like.getStylesheets());
    page.applyCss();
    page.resize(WIDTH, page.prefHeight(WIDTH));
    page.layout();
    var how = new SnapshotParameters();
    how.setTransform(Transform.scale(SCALE, SCALE));
    return new ChartPicture(page.snapshot(how, null));
  }

  /// The picture as PNG. On any thread.
  byte[] png() throws IOException {
    return Png.of(image);
  }
}
