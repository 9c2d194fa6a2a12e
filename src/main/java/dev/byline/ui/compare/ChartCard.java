package dev.byline.ui.compare;

import dev.byline.compare.ComparisonResult;
import dev.byline.compare.chart.Charts;
import dev.byline.ui.chart.ChartView;
import dev.byline.ui.kit.Style;
import dev.byline.wording.Wording;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A chart under its title, with the table of its numbers one press away.
final class ChartCard extends VBox {

  ChartCard(Charts kind, ComparisonResult compared, boolean byCareer, PaperOpening opening) {
    getStyleClass().add("chart-card");
    var view = new ChartView(frame -> kind.draw(compared, byCareer, frame), opening::go);
    var title = new Label(kind.title());
    title.getStyleClass().add(Style.HEADING);
    var unit = new Label(kind.unit(byCareer));
    unit.getStyleClass().addAll(Style.MUTED, Style.SMALL);
    unit.setWrapText(true);
    var names = new VBox(title, unit);
    HBox.setHgrow(names, Priority.ALWAYS);
    var numbers = new ToggleButton(Wording.of("chart.table"));
    numbers.getStyleClass().addAll(Style.CHIP);
    numbers.setMinWidth(Region.USE_PREF_SIZE);
    numbers.setAccessibleText(Wording.of("chart.table.spoken", kind.title()));
    numbers.setOnAction(_ -> show(view, kind, numbers.isSelected()));
    var head = new HBox(names, numbers);
    head.getStyleClass().add("chart-head");
    getChildren().addAll(head, view);
  }

  private void show(ChartView view, Charts kind, boolean asTable) {
    Optional<Region> table =
        asTable
            ? Optional.of(new DataTableView(view.chart().table(), kind.title()))
            : Optional.empty();
    getChildren().set(1, table.orElse(view));
  }
}
