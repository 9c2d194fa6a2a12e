package dev.byline.ui.network;

import dev.byline.ui.kit.Style;
import dev.byline.wording.Wording;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The controls that leave people and ties out of the network: the least number of joint papers,
/// and only those whose network it is; below them how dense their group is.
final class NetworkFilters extends VBox {

  /// Above this many joint papers hardly anybody is left.
  private static final int MOST = 20;

  private final NetworkModel model;
  private final Slider slider = new Slider(1, 2, 1);
  private final Label said = new Label();
  private final CheckBox only = new CheckBox(Wording.of("network.only"));
  private final Label density = new Label();

  NetworkFilters(NetworkModel model) {
    this.model = model;
    getStyleClass().add("network-filters");
    slider.setMajorTickUnit(1);
    slider.setMinorTickCount(0);
    slider.setSnapToTicks(true);
    slider.setBlockIncrement(1);
    slider.setAccessibleText(Wording.of("network.least.spoken"));
    HBox.setHgrow(slider, Priority.ALWAYS);
    slider.valueChangingProperty().subscribe((_, _) -> choose());
    slider.valueProperty().subscribe((_, _) -> choose());
    said.getStyleClass().addAll(Style.MUTED, Style.SMALL);
    said.setMinWidth(USE_PREF_SIZE);
    density.getStyleClass().addAll(Style.MUTED, Style.SMALL);
    density.setWrapText(true);
    density.setMinHeight(USE_PREF_SIZE);
    density.managedProperty().bind(density.visibleProperty());
    only.setWrapText(true);
    only.setMinHeight(USE_PREF_SIZE);
    only.selectedProperty().bindBidirectional(model.onlyChosen());
    var line = new HBox(said, slider);
    line.getStyleClass().add("network-least");
    getChildren().addAll(line, only, density);
    model.state().subscribe(this::show);
    model.least().subscribe(_ -> say());
  }

  /// A slider that is being dragged asks when it is let go.
  private void choose() {
    int wanted = (int) Math.round(slider.getValue());
    said.setText(Wording.of("network.least", wanted));
    if (!slider.isValueChanging()) {
      model.least().set(wanted);
    }
  }

  private void say() {
    said.setText(Wording.of("network.least", model.least().get()));
  }

  private void show(NetworkState state) {
    state
        .seen()
        .ifPresent(shown -> {
          int most = Math.max(model.least().get(), Math.min(MOST, shown.strongest()));
          slider.setMax(Math.max(2, most));
          slider.setDisable(most < 2);
          slider.setValue(model.least().get());
          var group = shown.network().density();
          density.setVisible(group.of() > 0);
          density.setText(
              Wording.of("network.density", group.pairs(), group.of(), group.percent()));
          only.setDisable(shown.network().centre().size() < 2 && !only.isSelected());
        });
  }
}
