package dev.byline.ui.group;

import dev.byline.model.AuthorId;
import dev.byline.model.own.AuthorGroup;
import dev.byline.ui.kit.Style;
import dev.byline.ui.kit.TickedAuthors;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// A menu that adds the selected authors to a new or existing group.
public final class GroupMenu extends MenuButton {

  private final GroupsModel groups;
  private final TickedAuthors ticks;
  private final Runnable create;

  /// @param create asks how a new group of the ticked authors is to be called
  public GroupMenu(GroupsModel groups, TickedAuthors ticks, Runnable create) {
    this.groups = groups;
    this.ticks = ticks;
    this.create = create;
    setText(Wording.of("group.menu"));
    getStyleClass().add(Style.CHOICE);
    setMinWidth(USE_PREF_SIZE);
    setAccessibleHelp(Wording.of("group.menu.help"));
    groups.groups().subscribe(_ -> fill());
    ticks.ids().subscribe(_ -> fill());
  }

  private void fill() {
    List<AuthorId> ticked = ticks.ids().get();
    var items = new ArrayList<MenuItem>();
    var create = new MenuItem(Wording.of("group.menu.new", ticked.size()));
    create.setOnAction(_ -> this.create.run());
    items.add(create);
    if (!groups.groups().get().isEmpty()) {
      items.add(new SeparatorMenuItem());
    }
    for (AuthorGroup group : groups.groups().get()) {
      var item = new MenuItem(Wording.of("group.menu.add", group.name()));
      item.setMnemonicParsing(false);
      item.setDisable(group.authors().containsAll(ticked));
      item.setOnAction(_ -> groups.add(group.id(), ticks.ids().get()));
      items.add(item);
    }
    getItems().setAll(items);
  }
}
