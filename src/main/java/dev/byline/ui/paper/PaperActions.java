package dev.byline.ui.paper;

import dev.byline.library.PaperDetail;
import dev.byline.ui.export.ListExportMenu;
import dev.byline.ui.kit.HoverTip;
import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.Style;
import dev.byline.ui.model.WindowActions;
import dev.byline.ui.window.CommandName;
import dev.byline.ui.window.CommandTable;
import dev.byline.wording.Wording;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.FlowPane;
import javafx.util.Duration;

/// A row of buttons for what can be done with the paper that is read: cite it, copy parts of it,
/// see where it comes from. The menu of rarer actions, such as editing, stands beside the paper's
/// marks.
final class PaperActions extends FlowPane {

  private static final Set<CopyChoice> CITING = EnumSet.of(CopyChoice.BIBTEX, CopyChoice.CITATION);

  /// Long enough to be read, short enough not to be taken for part of the page.
  private static final Duration SHOWN = Duration.seconds(3);

  private final PaperCopying copying;
  private final CommandTable commands;
  private final WindowActions outside;
  private final MenuButton cite = menu("paper.cite");
  private final MenuButton copy = menu("paper.copy");
  private final Button source = new Button(Wording.of("paper.source"));
  private final MenuButton deeds = new MenuButton("\u22ef");
  private final Label copied = new Label();
  private final PauseTransition pause = new PauseTransition(SHOWN);
  private List<CopyChoice> possible = List.of();

  /// @param commands those of the window
  PaperActions(PaperCopying copying, WindowActions outside, CommandTable commands) {
    this.commands = commands;
    deeds.getStyleClass().addAll(Style.LINK, "more-menu");
    deeds.setAccessibleText(Wording.of("paper.deeds"));
    HoverTip.on(deeds, Wording.of("paper.deeds"));
    deeds.getItems().addAll(item(CommandName.EDIT_PAPER), item(CommandName.REMOVE_PAPER));
    this.copying = copying;
    this.outside = outside;
    getStyleClass().add(Style.CHIPS);
    copy.setGraphic(Icon.COPY.node());
    source.getStyleClass().add(Style.CHIP);
    copied.getStyleClass().addAll(Style.MUTED, "copied");
    copied.setVisible(false);
    copied.managedProperty().bind(copied.visibleProperty());
    pause.setOnFinished(_ -> copied.setVisible(false));
    copying.said().subscribe(this::say);
  }

  private void say(String what) {
    copied.setText(what);
    copied.setVisible(!what.isEmpty());
    if (!what.isEmpty()) {
      pause.playFromStart();
    }
  }

  /// @param more what else can be done with it
  void show(PaperDetail detail, List<Button> more) {
    if (!copying.possible().equals(possible)) {
      possible = copying.possible();
      fill(cite, CITING::contains);
      fill(copy, what -> !CITING.contains(what));
      cite.getItems().add(0, item(CommandName.COPY_REFERENCE));
      cite.getItems().add(new SeparatorMenuItem());
      cite.getItems().add(ListExportMenu.styles(commands));
    }
    source.setOnAction(_ -> outside.showSource(detail));
    var all = new ArrayList<Node>(List.of(cite, copy));
    if (outside.hasPages()) {
      all.add(source);
    }
    all.addAll(more);
    all.add(copied);
    Style.fill(this, all);
  }

  /// The menu of rarer actions.
  MenuButton deeds() {
    return deeds;
  }

  private void fill(MenuButton menu, Predicate<CopyChoice> holds) {
    menu.getItems().setAll(possible.stream().filter(holds).map(this::item).toList());
  }

  private static MenuButton menu(String key) {
    var menu = new MenuButton(Wording.of(key));
    menu.getStyleClass().addAll(Style.CHIP, "menu");
    return menu;
  }

  private MenuItem item(CommandName command) {
    var item = new MenuItem(command.text());
    command.keys().stream().findFirst().ifPresent(item::setAccelerator);
    item.setOnAction(_ -> commands.run(command));
    return item;
  }

  private MenuItem item(CopyChoice what) {
    var item = new MenuItem(what.text());
    // Shown beside the text; the window's table of commands hears of the key first.
    item.setAccelerator(what.command().keys().getFirst());
    item.setOnAction(_ -> copying.copy(what));
    return item;
  }
}
