package dev.byline.ui.sidebar;

import dev.byline.library.query.FacetValue;
import dev.byline.model.own.Watch;
import dev.byline.ui.model.MarksModel;
import dev.byline.ui.watch.WatchesModel;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;

/// The actions on the lines of the sidebar.
record SidebarActions(MarksModel marks, WatchesModel watches, TreeView<SidebarItem> tree) {

  /// True if the line has a name of the user's own.
  boolean canRename(SidebarItem item) {
    return item instanceof SidebarItem.Tagged || isSearch(item);
  }

  /// True if the line can be deleted.
  boolean canDelete(SidebarItem item) {
    return item instanceof SidebarItem.Tagged || item instanceof SidebarItem.Watched;
  }

  private static boolean isSearch(SidebarItem item) {
    return item instanceof SidebarItem.Watched watched
        && watched.watched().watch().kind() == Watch.Kind.SEARCH;
  }

  /// Renames a line. A tag that becomes another one is merged into it.
  void rename(SidebarItem item, String name) {
    if (name.isBlank() || name.equals(item.text())) {
      return;
    }
    switch (item) {
      case SidebarItem.Tagged tagged -> marks.retag(tagged.tag().value(), Optional.of(name));
      case SidebarItem.Watched watched -> watches.rename(watched.watched().watch().id(), name);
      default -> {}
    }
  }

  /// Deletes a line: a tag from all that have it, a saved search, the watch on an author.
  void delete(SidebarItem item) {
    switch (item) {
      case SidebarItem.Tagged tagged -> marks.retag(tagged.tag().value(), Optional.empty());
      case SidebarItem.Watched watched -> watches.delete(watched.watched().watch().id());
      default -> {}
    }
  }

  /// The menu of a line; empty where it has none.
  List<MenuItem> menu(TreeItem<SidebarItem> line) {
    SidebarItem item = line.getValue();
    var items = new ArrayList<MenuItem>();
    if (item instanceof SidebarItem.Watched watched && !watched.watched().isEmpty()) {
      items.add(item("sidebar.seen", () -> watches.see(watched.watched().watch().id())));
    }
    if (canRename(item)) {
      items.add(item("sidebar.rename", () -> tree.edit(line)));
    }
    if (item instanceof SidebarItem.Tagged tagged) {
      merging(tagged.tag()).ifPresent(items::add);
    }
    if (canDelete(item)) {
      String key = item instanceof SidebarItem.Watched && !isSearch(item) ? "unwatch" : "delete";
      items.add(item("sidebar." + key, () -> delete(item)));
    }
    return items;
  }

  private Optional<Menu> merging(FacetValue tag) {
    var into = new Menu(Wording.of("sidebar.merge"));
    SidebarModel.tagsOf(marks.marks().get()).stream()
        .filter(other -> !other.value().equals(tag.value()))
        .forEach(other -> {
          var item = new MenuItem(other.label());
          item.setMnemonicParsing(false);
          item.setOnAction(_ -> marks.retag(tag.value(), Optional.of(other.label())));
          into.getItems().add(item);
        });
    return into.getItems().isEmpty() ? Optional.empty() : Optional.of(into);
  }

  private static MenuItem item(String key, Runnable action) {
    var item = new MenuItem(Wording.of(key));
    item.setOnAction(_ -> action.run());
    return item;
  }
}
