package dev.byline.ui.shell;

import dev.byline.library.query.WordScope;
import dev.byline.ui.kit.Banner;
import dev.byline.ui.kit.ZoomLevel;
import dev.byline.ui.model.BrowseModel;
import dev.byline.ui.model.DetailState;
import dev.byline.ui.model.SearchModel;
import dev.byline.ui.model.WindowActions;
import dev.byline.ui.model.WindowModels;
import dev.byline.ui.sidebar.SaveSearchCard;
import dev.byline.ui.window.Command;
import dev.byline.ui.window.CommandName;
import dev.byline.wording.Wording;
import dev.byline.workspace.VerdictStore;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;

/// The commands available while browsing.
record ShellCommands(WindowShell shell, WindowModels models, WindowActions outside) {

  List<Command> all() {
    return Stream.of(searching(), going(), papers(), watching(), library(), viewing())
        .flatMap(List::stream)
        .toList();
  }

  private List<Command> searching() {
    SearchModel search = models.search();
    return List.of(
        Command.of(CommandName.SEARCH, shell::focusSearch),
        Command.of(CommandName.HISTORY, shell::showHistory)
            .where(() -> !search.history().texts().get().isEmpty()),
        Command.of(CommandName.FILTER_AUTHORS, shell.panes()::focusFilter),
        Command.of(CommandName.CLEAR, models.browse()::clear)
            .where(() -> !models.browse().query().get().clauses().isEmpty()),
        Command.of(CommandName.SAVE_SEARCH, this::saveSearch),
        scope(CommandName.SEARCH_EVERYTHING, WordScope.EVERYTHING),
        scope(CommandName.SEARCH_TEXT, WordScope.TITLE_AND_ABSTRACT),
        scope(CommandName.SEARCH_ABSTRACTS, WordScope.ABSTRACT),
        setting(CommandName.ONLY_ON_ENTER, search.onlyOnEnter()));
  }

  private Command scope(CommandName name, WordScope scope) {
    SearchModel search = models.search();
    return Command.of(name, () -> search.choose(scope))
        .stating(() -> Wording.of(search.scope().get() == scope ? "state.on" : "state.off"));
  }

  private void saveSearch() {
    var card = new SaveSearchCard(models.watches(), models.browse().query().get(), shell::lift);
    shell.lay(card, card.field());
  }

  private List<Command> watching() {
    return List.of(
        Command.of(CommandName.WATCH_AUTHOR, this::watchAuthor)
            .where(() -> models.selection().author().get().isPresent()),
        Command.of(CommandName.NEWS_SEEN, models.watches()::seeAll)
            .where(() -> models.watches().unseen() > 0));
  }

  /// Watches the author who is shown, or stops watching.
  private void watchAuthor() {
    models
        .selection()
        .author()
        .get()
        .ifPresent(author -> {
          boolean isWatched = models.watches().isWatched(author.id());
          String name = author.author().name();
          models.watches().toggle(author.id(), name);
          String key = isWatched ? "watch.author.undone" : "watch.author.done";
          shell.showBanner(new Banner(Wording.of(key, name)).passing());
        });
  }

  private List<Command> going() {
    BrowseModel browse = models.browse();
    return List.of(
        Command.of(CommandName.AUTHOR, uncovered(browse::showLastAuthor)),
        Command.of(CommandName.PAPERS, uncovered(browse::showAll)),
        Command.of(CommandName.SIDEBAR, shell::toggleSidebar),
        Command.of(CommandName.BACK, browse::back).where(browse.backPossible()::get),
        Command.of(CommandName.FORWARD, browse::forward).where(browse.forwardPossible()::get),
        Command.of(CommandName.NEXT_PANE, () -> shell.focusNext(1)).where(() -> !shell.isInCover()),
        Command.of(CommandName.PREVIOUS_PANE, () -> shell.focusNext(-1))
            .where(() -> !shell.isInCover()),
        Command.of(CommandName.CLOSE, shell::close).where(shell::canClose));
  }

  private Runnable uncovered(Runnable go) {
    return () -> shell.goToPapers(go);
  }

  private List<Command> papers() {
    return List.of(
        setting(CommandName.BY_YEAR, models.groups().wanted()),
        Command.of(CommandName.SELECT_ALL, models.picked()::all).where(shell.panes()::hasRows),
        Command.of(CommandName.CLEAR_SELECTION, models.picked()::clear)
            .where(() -> shell.panes().picked().isPresent()),
        Command.of(CommandName.SOURCE, this::showSource).where(this::hasPaperPage),
        Command.of(CommandName.EDIT_PAPER, this::editPaper).where(this::hasPaperPage));
  }

  private void editPaper() {
    if (models.selection().paper().get() instanceof DetailState.Shown shown) {
      outside.edit(shown.detail());
    }
  }

  private void editAuthor() {
    models.browse().author().ifPresent(outside::edit);
  }

  private boolean hasPaperPage() {
    return outside.hasPages() && models.selection().paper().get() instanceof DetailState.Shown;
  }

  private boolean hasAuthorPage() {
    return outside.hasPages() && models.browse().author().filter(VerdictStore::hasPage).isPresent();
  }

  private void showSource() {
    if (models.selection().paper().get() instanceof DetailState.Shown shown) {
      outside.showSource(shown.detail());
    }
  }

  private List<Command> library() {
    return List.of(
        Command.of(CommandName.ADD, outside::addPages),
        Command.of(CommandName.EXPORT_LIBRARY, outside::exportLibrary),
        Command.of(CommandName.RENAME_AUTHOR, shell.panes()::editAuthor)
            .where(() -> hasAuthorPage() && shell.panes().hasRows()),
        Command.of(CommandName.EDIT_AUTHOR, this::editAuthor).where(this::hasAuthorPage));
  }

  private List<Command> viewing() {
    return List.of(
        Command.of(CommandName.LARGER, () -> zoom(shell.zoom().get().larger())),
        Command.of(CommandName.SMALLER, () -> zoom(shell.zoom().get().smaller())),
        Command.of(CommandName.ZOOM, () -> zoom(ZoomLevel.NORMAL))
            .stating(() -> Wording.of("state.percent", shell.zoom().get().percent())),
        setting(CommandName.SINGLE_KEYS, shell.commands().singleKeys()));
  }

  private void zoom(ZoomLevel zoom) {
    shell.zoom().set(zoom);
    shell.announcer().say(Wording.of("state.percent", zoom.percent()));
  }

  private Command setting(CommandName name, BooleanProperty setting) {
    Runnable turn =
        () -> {
          setting.set(!setting.get());
          shell.announcer().say(name.text() + ": " + state(setting));
        };
    return Command.of(name, turn).stating(() -> state(setting));
  }

  private static String state(BooleanProperty setting) {
    return Wording.of(setting.get() ? "state.on" : "state.off");
  }
}
