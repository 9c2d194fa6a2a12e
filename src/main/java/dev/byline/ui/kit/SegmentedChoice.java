package dev.byline.ui.kit;

import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/// A row of buttons, one for each of a few values; that of the present value is selected. It leads
/// to the parts of a place.
public final class SegmentedChoice extends HBox {

  /// A row for `values`.
  ///
  /// @param present the value that is selected, whoever has chosen it
  /// @param name of a value, as its button says it
  /// @param choose hears of a press
  public <V> SegmentedChoice(
      Collection<V> values,
      ObservableValue<V> present,
      Function<V, String> name,
      Consumer<V> choose) {
    getStyleClass().add("places");
    for (V value : values) {
      var button = new ToggleButton(name.apply(value));
      button.getStyleClass().add("place");
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(_ -> {
        choose.accept(value);
        // The button of the present value stays selected when it is pressed.
        button.setSelected(true);
      });
      present.subscribe(now -> button.setSelected(now.equals(value)));
      getChildren().add(button);
    }
  }
}
