package dev.byline.ui.choice;

import dev.byline.ui.kit.Style;
import dev.byline.wording.Wording;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;

/// A quiet button with the columns of a list, each of which can be shown or not.
public final class ColumnMenu extends MenuButton {

  /// @param all the columns that there are
  /// @param name of a column, as the menu says it
  public <E extends Enum<E>> ColumnMenu(
      List<E> all, ChosenColumns<E> columns, Function<E, String> name) {
    super(Wording.of("columns"));
    getStyleClass().add(Style.CHOICE);
    setMinWidth(USE_PREF_SIZE);
    setAccessibleHelp(Wording.of("columns.help"));
    for (E column : all) {
      var item = new CheckMenuItem(name.apply(column));
      item.setMnemonicParsing(false);
      item.setOnAction(_ -> columns.toggle(column));
      columns.chosen().subscribe((Set<E> now) -> item.setSelected(now.contains(column)));
      getItems().add(item);
    }
  }
}
