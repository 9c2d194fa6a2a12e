package dev.byline.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/// A quiet button that shows what is chosen and opens the list of what can be.
///
/// @param <T> what is chosen from
public final class ChoiceButton<T> extends MenuButton {

  private final Function<T, String> name;
  private final Consumer<T> chosen;
  private List<T> offered = List.of();
  private Optional<T> present = Optional.empty();

  /// @param what what is chosen here, for a screen reader
  /// @param name how an option is shown
  /// @param chosen hears of an option that somebody chooses
  public ChoiceButton(String what, Function<T, String> name, Consumer<T> chosen) {
    this.name = name;
    this.chosen = chosen;
    getStyleClass().add(Style.CHOICE);
    setMinWidth(USE_PREF_SIZE);
    setAccessibleHelp(what);
  }

  /// Offers `options`, of which `wanted` is chosen.
  public void show(List<T> options, T wanted) {
    if (!options.equals(offered) || !present.equals(Optional.of(wanted))) {
      offered = List.copyOf(options);
      present = Optional.of(wanted);
      offer(options, wanted);
    }
  }

  private void offer(List<T> options, T wanted) {
    var group = new ToggleGroup();
    getItems()
        .setAll(
            options.stream()
                .map(option -> {
                  var item = new RadioMenuItem(name.apply(option));
                  item.setToggleGroup(group);
                  item.setSelected(option.equals(wanted));
                  item.setOnAction(_ -> chosen.accept(option));
                  return item;
                })
                .toList());
    setText(name.apply(wanted));
  }
}
