package dev.byline.ui.shell;

import dev.byline.ui.kit.Zoom;
import dev.byline.ui.model.BrowseModel;
import dev.byline.ui.model.DetailState;
import dev.byline.ui.model.Models;
import dev.byline.ui.model.SearchModel;
import dev.byline.ui.model.WindowActions;
import dev.byline.ui.window.Command;
import dev.byline.ui.window.Command.Group;
import dev.byline.ui.window.CommandNames;
import dev.byline.wording.Wording;
import dev.byline.workspace.VerdictStore;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;

/// The commands available while browsing.
record ShellCommands(Shell shell, Models models, WindowActions outside) {

  static final String CLOSE = "close";

  List<Command> all() {
    return Stream.of(searching(), going(), papers(), library(), viewing())
        .flatMap(List::stream)
        .toList();
  }

  private List<Command> searching() {
    SearchModel search = models.search();
    return List.of(
        Command.of(Group.SEARCH, "search", shell::focusSearch, "Shortcut+F", "Slash"),
        Command.of(Group.SEARCH, "history", shell::showHistory, "Shortcut+H")
            .where(() -> !search.history().texts().get().isEmpty()),
        Command.of(Group.SEARCH, "filterAuthors", shell.panes()::focusFilter, "Shortcut+Shift+F"),
        Command.of(Group.SEARCH, "clear", models.browse()::clear, "Shortcut+Shift+X")
            .where(() -> !models.browse().query().get().clauses().isEmpty()),
        setting(Group.SEARCH, "onlyOnEnter", search.onlyOnEnter()));
  }

  private List<Command> going() {
    BrowseModel browse = models.browse();
    return List.of(
        Command.of(Group.GO, "author", uncovered(browse::showLastAuthor), "Shortcut+1"),
        Command.of(Group.GO, "papers", uncovered(browse::showAll), "Shortcut+2"),
        Command.of(Group.GO, "back", browse::back, "Alt+Left").where(browse.backPossible()::get),
        Command.of(Group.GO, "forward", browse::forward, "Alt+Right")
            .where(browse.forwardPossible()::get),
        Command.of(Group.GO, "nextPane", () -> shell.focusNext(1), "F6")
            .where(() -> !shell.isInCover()),
        Command.of(Group.GO, "previousPane", () -> shell.focusNext(-1), "Shift+F6")
            .where(() -> !shell.isInCover()),
        Command.of(Group.GO, CLOSE, shell::close, "Esc").where(shell::canClose));
  }

  private Runnable uncovered(Runnable go) {
    return () -> shell.goToPapers(go);
  }

  private List<Command> papers() {
    return List.of(
        setting(Group.PAPERS, "byYear", models.groups().wanted(), "Shortcut+G"),
        Command.of(Group.PAPERS, "source", this::showSource, "Shortcut+U")
            .where(() -> models.selection().paper().get() instanceof DetailState.Shown),
        Command.of(Group.PAPERS, CommandNames.EDIT_PAPER, this::editPaper)
            .where(() -> models.selection().paper().get() instanceof DetailState.Shown));
  }

  private void editPaper() {
    if (models.selection().paper().get() instanceof DetailState.Shown shown) {
      outside.edit(shown.detail());
    }
  }

  private void editAuthor() {
    models.browse().author().ifPresent(outside::edit);
  }

  private boolean hasAuthorPage() {
    return models.browse().author().filter(VerdictStore::hasPage).isPresent();
  }

  private void showSource() {
    if (models.selection().paper().get() instanceof DetailState.Shown shown) {
      outside.showSource(shown.detail());
    }
  }

  private List<Command> library() {
    return List.of(
        Command.of(Group.LIBRARY, "add", outside::addPages, "Shortcut+O"),
        Command.of(Group.LIBRARY, CommandNames.EDIT_AUTHOR, this::editAuthor)
            .where(this::hasAuthorPage));
  }

  private List<Command> viewing() {
    String[] larger = {"Shortcut+Plus", "Shortcut+Equals", "Shortcut+Add", "Shortcut+Shift+Equals"};
    return List.of(
        Command.of(Group.VIEW, "larger", () -> zoom(shell.zoom().get().larger()), larger),
        Command.of(
            Group.VIEW,
            "smaller",
            () -> zoom(shell.zoom().get().smaller()),
            "Shortcut+Minus",
            "Shortcut+Subtract"),
        Command.of(Group.VIEW, "zoom", () -> zoom(Zoom.NORMAL), "Shortcut+0", "Shortcut+Numpad 0")
            .stating(() -> Wording.of("state.percent", shell.zoom().get().percent())),
        setting(Group.VIEW, "singleKeys", shell.commands().singleKeys()));
  }

  private void zoom(Zoom zoom) {
    shell.zoom().set(zoom);
    shell.announcer().say(Wording.of("state.percent", zoom.percent()));
  }

  private Command setting(Group group, String id, BooleanProperty setting, String... keys) {
    Runnable turn =
        () -> {
          setting.set(!setting.get());
          shell.announcer().say(Wording.of("command." + id) + ": " + state(setting));
        };
    return Command.of(group, id, turn, keys).stating(() -> state(setting));
  }

  private static String state(BooleanProperty setting) {
    return Wording.of(setting.get() ? "state.on" : "state.off");
  }
}
