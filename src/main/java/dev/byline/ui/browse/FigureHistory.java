package dev.byline.ui.browse;

import dev.byline.compare.chart.CounterHistory;
import dev.byline.library.CapturedProfile;
import dev.byline.stats.Flag;
import dev.byline.ui.chart.ChartView;
import dev.byline.ui.kit.Style;
import dev.byline.wording.Wording;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// How the figures of a page went from capture to capture: a small chart for each that two captures
/// give, or a sentence where none does.
final class FigureHistory extends VBox {

  /// @param captures the oldest first
  FigureHistory(List<CapturedProfile> captures) {
    getStyleClass().add("figure-history");
    var charts = new FlowPane();
    charts.getStyleClass().add("figure-charts");
    for (Flag.Figure figure : Flag.Figure.values()) {
      if (CounterHistory.isTold(figure, captures)) {
        charts.getChildren().add(chart(figure, captures));
      }
    }
    getChildren().add(charts.getChildren().isEmpty() ? nothing(captures.size()) : charts);
  }

  private static Label nothing(int captures) {
    String why = captures < 2 ? "author.figures.once" : "author.figures.none";
    var nothing = new Label(Wording.of(why));
    nothing.getStyleClass().add(Style.MUTED);
    nothing.setWrapText(true);
    nothing.setMinHeight(USE_PREF_SIZE);
    return nothing;
  }

  private static VBox chart(Flag.Figure figure, List<CapturedProfile> captures) {
    var name = new Label(Wording.named("figure", figure));
    name.getStyleClass().addAll(Style.MUTED, Style.SMALL);
    var chart = new ChartView(frame -> CounterHistory.of(figure, captures, frame), _ -> {});
    return new VBox(name, chart);
  }
}
