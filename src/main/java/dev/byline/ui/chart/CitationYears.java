package dev.byline.ui.chart;

import dev.byline.compare.AuthorCitations;
import dev.byline.compare.chart.CitationBars;
import dev.byline.stats.citations.CitationCurve;
import dev.byline.ui.kit.Chips;
import dev.byline.ui.kit.MutedText;
import dev.byline.ui.kit.Style;
import dev.byline.wording.Wording;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A chart of citations by year, on calendar or career years, and what they leave out.
public final class CitationYears extends VBox {

  private final CitationCurve curve;
  private final StackPane chart = new StackPane();

  /// Shows `curve`, on calendar years first.
  public CitationYears(CitationCurve curve) {
    this.curve = curve;
    getStyleClass().add("citation-years");
    if (curve.firstPaper().isPresent()) {
      var group = new ToggleGroup();
      ToggleButton years = choice("author.curve.years", false, group);
      years.setSelected(true);
      var choices = new HBox(years, choice("author.curve.career", true, group));
      choices.getStyleClass().add(Style.CHIPS);
      getChildren().add(choices);
    }
    getChildren().add(chart);
    AuthorCitations.limits(curve).forEach(line -> getChildren().add(new MutedText(line)));
    draw(false);
  }

  private ToggleButton choice(String key, boolean byCareer, ToggleGroup group) {
    ToggleButton button = Chips.toggle(Wording.of(key), false);
    button.setToggleGroup(group);
    button.setOnAction(_ -> {
      button.setSelected(true);
      draw(byCareer);
    });
    return button;
  }

  private void draw(boolean byCareer) {
    chart
        .getChildren()
        .setAll(new ChartView(frame -> CitationBars.of(curve, byCareer, frame), _ -> {}));
  }
}
