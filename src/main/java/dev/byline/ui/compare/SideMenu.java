package dev.byline.ui.compare;

import dev.byline.model.own.AuthorGroup;
import dev.byline.stats.LibraryTotals;
import dev.byline.ui.kit.Style;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// A menu that adds a group or the library to the comparison.
final class SideMenu extends MenuButton {

  /// @param all leads to the groups
  SideMenu(CompareModel model, Runnable all) {
    super(Wording.of("compare.add"));
    getStyleClass().add(Style.CHOICE);
    setMinWidth(USE_PREF_SIZE);
    var items = new ArrayList<MenuItem>();
    ExtraSides extras = model.extras().get();
    for (AuthorGroup group : model.groups()) {
      boolean chosen = extras.has(group.id());
      CheckMenuItem item = item(group.name(), chosen, () -> model.toggle(group.id()));
      item.setDisable(!chosen && (group.authors().isEmpty() || !model.hasRoom()));
      items.add(item);
    }
    CheckMenuItem library = item(LibraryTotals.name(), extras.library(), model::toggleLibrary);
    library.setDisable(!extras.library() && !model.hasRoom());
    var lead = new MenuItem(Wording.of("compare.add.groups"));
    lead.setOnAction(_ -> all.run());
    items.addAll(List.of(library, new SeparatorMenuItem(), lead));
    getItems().setAll(items);
  }

  private static CheckMenuItem item(String name, boolean chosen, Runnable action) {
    var item = new CheckMenuItem(name);
    item.setMnemonicParsing(false);
    item.setSelected(chosen);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
