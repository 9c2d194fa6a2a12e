package dev.byline.ui.selected;

import dev.byline.ui.export.ListExportMenu;
import dev.byline.ui.kit.DisplayFormats;
import dev.byline.ui.model.PickedPapers;
import dev.byline.ui.window.Command;
import dev.byline.ui.window.CommandName;
import dev.byline.ui.window.CommandTable;
import dev.byline.wording.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The menu of a row of the list of papers: what can be done with the papers that are selected, or
/// with the open one.
public final class PaperMenu extends ContextMenu {

  private static final List<List<CommandName>> PARTS =
      List.of(
          List.of(CommandName.STAR, CommandName.READ, CommandName.TAG, CommandName.UNTAG),
          List.of(CommandName.COPY_REFERENCE),
          List.of(CommandName.ADD_TO_GROUP, CommandName.EDIT_PAPER, CommandName.SOURCE),
          List.of(CommandName.REMOVE_PAPER));

  /// Commands on the open paper alone.
  private static final Set<CommandName> OF_ONE =
      EnumSet.of(CommandName.EDIT_PAPER, CommandName.SOURCE);

  private final CommandTable commands;
  private final PickedPapers picked;

  /// @param commands do what the items say
  public PaperMenu(CommandTable commands, PickedPapers picked) {
    this.commands = commands;
    this.picked = picked;
    // A menu without an item is never shown, and so would never be filled.
    fill();
    setOnShowing(_ -> fill());
  }

  private void fill() {
    getItems().clear();
    List<Command> possible = commands.possible();
    for (List<CommandName> part : PARTS) {
      if (!getItems().isEmpty()) {
        getItems().add(new SeparatorMenuItem());
      }
      part.stream()
          .filter(name -> picked.picked().get().isEmpty() || !OF_ONE.contains(name))
          .forEach(name -> getItems().add(item(name, possible)));
      if (part.contains(CommandName.COPY_REFERENCE)) {
        var export = new Menu(Wording.of("export.menu"));
        export.getItems().addAll(ListExportMenu.ofFormats(commands).getItems());
        getItems().add(export);
      }
    }
  }

  private String text(CommandName name) {
    long count = picked.picked().get().count();
    return switch (name) {
      case TAG -> Wording.of("mark.tag.begin");
      case REMOVE_PAPER ->
          count == 0
              ? name.text()
              : Wording.of("picked.removeAll", count, DisplayFormats.count(count));
      default -> name.text();
    };
  }

  private MenuItem item(CommandName name, List<Command> possible) {
    var item = new MenuItem(text(name));
    item.setMnemonicParsing(false);
    item.setDisable(possible.stream().noneMatch(command -> command.name() == name));
    item.setOnAction(_ -> commands.run(name));
    return item;
  }
}
