package dev.byline.ui.papers;

import dev.byline.ui.kit.DisplayFormats;
import dev.byline.ui.kit.HoverTip;
import dev.byline.ui.model.MonthsModel;
import dev.byline.wording.Wording;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The months of the one year that is chosen, each a button with its papers as a bar; nothing where
/// no year, or several, are. With Shift a press chooses all months from the last one pressed.
final class MonthStrip extends HBox {

  private final MonthsModel model;
  private final List<ToggleButton> months = new ArrayList<>();
  private final List<Region> bars = new ArrayList<>();

  /// The month that was pressed last.
  private int anchor = 1;

  private boolean isRange;

  MonthStrip(MonthsModel model) {
    this.model = model;
    getStyleClass().add("months");
    for (Month month : Month.values()) {
      getChildren().add(button(month));
    }
    addEventFilter(MouseEvent.MOUSE_PRESSED, event -> isRange = event.isShiftDown());
    model.year().subscribe(this::show);
  }

  private ToggleButton button(Month month) {
    var bar = new Region();
    bar.getStyleClass().add("month-bar");
    var track = new StackPane(bar);
    track.getStyleClass().add("month-track");
    var name = new Label(month.getDisplayName(TextStyle.SHORT, Locale.UK));
    name.setMinWidth(0);
    var button = new ToggleButton();
    button.setGraphic(new VBox(track, name));
    button.getStyleClass().add("month");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinWidth(0);
    HBox.setHgrow(button, Priority.ALWAYS);
    button.setOnAction(_ -> press(month.getValue()));
    months.add(button);
    bars.add(bar);
    return button;
  }

  private void press(int month) {
    int first = isRange ? anchor : month;
    anchor = month;
    isRange = false;
    model.choose(first, month);
    // What is chosen is what the query says.
    show(model.year().get());
  }

  private void show(Optional<MonthsModel.Year> year) {
    setVisible(year.isPresent());
    setManaged(year.isPresent());
    year.ifPresent(this::show);
  }

  private void show(MonthsModel.Year year) {
    long most = Math.max(1, year.counts().stream().mapToLong(Long::longValue).max().orElse(1));
    for (int i = 0; i < months.size(); i++) {
      long count = i < year.counts().size() ? year.counts().get(i) : 0;
      ToggleButton button = months.get(i);
      button.setSelected(!year.isWhole() && year.holds(i + 1));
      Region bar = bars.get(i);
      bar.maxHeightProperty()
          .bind(((Region) bar.getParent()).heightProperty().multiply((double) count / most));
      bar.setVisible(count > 0);
      String said =
          Wording.of(
              "years.count",
              Month.of(i + 1).getDisplayName(TextStyle.FULL, Locale.UK) + " " + year.year(),
              count,
              DisplayFormats.count(count));
      button.setAccessibleText(said);
      HoverTip.on(button, said);
    }
  }
}
