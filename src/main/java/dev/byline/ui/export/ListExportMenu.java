package dev.byline.ui.export;

import dev.byline.ui.kit.Style;
import dev.byline.ui.window.Command;
import dev.byline.ui.window.CommandName;
import dev.byline.ui.window.CommandTable;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/// A menu for the export of the papers that are listed, as they are ordered.
public final class ListExportMenu extends MenuButton {

  private static final List<CommandName> FORMATS =
      List.of(
          CommandName.EXPORT_BIBTEX,
          CommandName.EXPORT_BIBLATEX,
          CommandName.EXPORT_RIS,
          CommandName.EXPORT_CSL_JSON,
          CommandName.EXPORT_JSON_LINES,
          CommandName.EXPORT_CSV);

  private static final List<CommandName> STYLES =
      List.of(
          CommandName.CITE_APA,
          CommandName.CITE_IEEE,
          CommandName.CITE_CHICAGO,
          CommandName.CITE_MLA,
          CommandName.CITE_VANCOUVER,
          CommandName.CITE_NATURE,
          CommandName.CITE_FILE);

  private ListExportMenu(List<MenuItem> items) {
    super(Wording.of("export.menu"));
    getStyleClass().add(Style.CHOICE);
    setMinWidth(USE_PREF_SIZE);
    getItems().addAll(items);
  }

  /// A menu for the export of the papers that are selected.
  public static ListExportMenu ofFormats(CommandTable commands) {
    return new ListExportMenu(FORMATS.stream().map(name -> item(name, commands)).toList());
  }

  /// @param commands do what the items say
  public ListExportMenu(CommandTable commands) {
    this(FORMATS.stream().map(name -> item(name, commands)).toList());
    getItems()
        .addAll(
            new SeparatorMenuItem(), item(CommandName.COPY_REFERENCES, commands), styles(commands));
  }

  private static MenuItem item(CommandName name, CommandTable commands) {
    var item = new MenuItem(name.text());
    item.setOnAction(_ -> commands.run(name));
    return item;
  }

  /// A menu with the citation styles, the present one marked.
  public static Menu styles(CommandTable commands) {
    var menu = new Menu(Wording.of("cite.styles"));
    var group = new ToggleGroup();
    var items = new ArrayList<RadioMenuItem>();
    for (CommandName name : STYLES) {
      var item = new RadioMenuItem(name.text());
      item.setToggleGroup(group);
      item.setOnAction(_ -> commands.run(name));
      items.add(item);
    }
    menu.getItems().addAll(items);
    menu.setOnShowing(_ -> mark(items, commands));
    return menu;
  }

  private static void mark(List<RadioMenuItem> items, CommandTable commands) {
    for (int i = 0; i < items.size(); i++) {
      CommandName name = STYLES.get(i);
      items
          .get(i)
          .setSelected(
              commands.all().stream()
                  .filter(command -> command.name() == name)
                  .map(Command::state)
                  .anyMatch(state -> state.get().equals(Wording.of("state.on"))));
    }
  }
}
