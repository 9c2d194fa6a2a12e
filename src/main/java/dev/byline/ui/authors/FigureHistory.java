package dev.byline.ui.authors;

import dev.byline.compare.chart.CounterHistory;
import dev.byline.library.CapturedProfile;
import dev.byline.model.FigureKind;
import dev.byline.ui.chart.ChartView;
import dev.byline.ui.kit.DisplayFormats;
import dev.byline.ui.kit.MutedText;
import dev.byline.ui.kit.Style;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The history of a page's figures over its captures: a small chart for each figure that changed, a
/// line for those that did not, or a sentence if no figure appears in two captures.
final class FigureHistory extends VBox {

  /// @param captures the oldest first
  FigureHistory(List<CapturedProfile> captures) {
    getStyleClass().add("figure-history");
    var charts = new FlowPane();
    charts.getStyleClass().add("figure-charts");
    var level = new ArrayList<String>();
    for (FigureKind figure : FigureKind.ofAllYears()) {
      if (CounterHistory.isTold(figure, captures)) {
        OptionalInt same = CounterHistory.level(figure, captures);
        if (same.isPresent()) {
          level.add(Wording.named("figure", figure) + " " + DisplayFormats.count(same));
        } else {
          charts.getChildren().add(chart(figure, captures));
        }
      }
    }
    if (CounterHistory.areListsTold(captures)) {
      charts
          .getChildren()
          .add(
              named(
                  Wording.of("author.figures.listed"),
                  new ChartView(frame -> CounterHistory.ofLists(captures, frame), _ -> {})));
    }
    if (!charts.getChildren().isEmpty()) {
      getChildren().add(charts);
    }
    if (!level.isEmpty()) {
      getChildren().add(new MutedText(Wording.of("figure.unchanged", String.join(", ", level))));
    }
    if (getChildren().isEmpty()) {
      getChildren()
          .add(
              new MutedText(
                  Wording.of(captures.size() < 2 ? "author.figures.once" : "author.figures.none")));
    }
  }

  private static VBox chart(FigureKind figure, List<CapturedProfile> captures) {
    return named(
        Wording.named("figure", figure),
        new ChartView(frame -> CounterHistory.of(figure, captures, frame), _ -> {}));
  }

  private static VBox named(String text, ChartView chart) {
    var name = new Label(text);
    name.getStyleClass().addAll(Style.MUTED, Style.SMALL);
    return new VBox(name, chart);
  }
}
