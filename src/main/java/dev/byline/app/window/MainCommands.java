package dev.byline.app.window;

import dev.byline.library.PaperChoice;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.ui.compare.ComparePlace;
import dev.byline.ui.contents.ContentsPlace;
import dev.byline.ui.model.DetailState;
import dev.byline.ui.selected.BulkModel;
import dev.byline.ui.who.DecisionSubject;
import dev.byline.ui.who.WhoPlace;
import dev.byline.ui.window.Command;
import dev.byline.ui.window.CommandName;
import dev.byline.wording.Wording;
import dev.byline.workspace.VerdictStore;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The commands that lead to the places of a window, and those about authors and papers that need
/// more than one of its regions.
record MainCommands(MainWindow window) {

  /// Adds them to the window.
  void add() {
    var all = Command.of(CommandName.PALETTE, () -> window.showPalette(""));
    window.shell().commands().add(List.of(all));
    window
        .shell()
        .commands()
        .add(Arrays.stream(Settings.Look.values()).map(this::choosing).toList());
    window
        .shell()
        .commands()
        .add(
            List.of(
                Command.of(CommandName.SETTINGS, window::showSettings),
                Command.of(CommandName.ABOUT, window::showAbout),
                Command.of(CommandName.OPEN_LIBRARY, this::openLibrary),
                Command.of(CommandName.KEYS, window::showKeys)));
    all.key().ifPresent(window.shell()::showKey);
    window
        .shell()
        .commands()
        .add(
            List.of(
                comparing(CommandName.COMPARE, ComparePlace.Part.SIDES),
                comparing(CommandName.RANKING, ComparePlace.Part.RANKING),
                comparing(CommandName.GROUPS, ComparePlace.Part.GROUPS),
                Command.of(CommandName.CHANGES, window::showChanges)));
    window.shell().commands().add(List.of(Command.of(CommandName.NEW_GROUP, window::beginGroup)));
    window.shell().addPlace(CommandName.COMPARE, window.comparison());
    window.shell().commands().add(List.of(Command.of(CommandName.NETWORK, window::showNetwork)));
    window.shell().addPlace(CommandName.NETWORK, window.networkPlace());
    window
        .shell()
        .commands()
        .add(
            List.of(
                Command.of(CommandName.AUTHOR_NETWORK, this::showAuthorsNetwork)
                    .where(() -> window.browse().author().isPresent())));
    window.shell().commands().add(deciding());
  }

  /// The commands about duplicates.
  private List<Command> deciding() {
    return List.of(
        Command.of(CommandName.WHO, () -> window.showWho(WhoPlace.Part.QUESTIONS)),
        Command.of(CommandName.SOURCES, () -> window.showContents(ContentsPlace.Part.SOURCES)),
        Command.of(CommandName.REMOVED, () -> window.showContents(ContentsPlace.Part.REMOVED)),
        Command.of(
            CommandName.UNATTACHED, () -> window.showContents(ContentsPlace.Part.UNATTACHED)),
        Command.of(CommandName.MERGE_AUTHOR, () -> showAuthor(true))
            .where(() -> isSomebody(window.browse().author())),
        Command.of(CommandName.SPLIT_AUTHOR, () -> showAuthor(false))
            .where(() -> isSomebody(window.browse().author())),
        Command.of(CommandName.MERGE_PAPER, this::showPaper)
            .where(() -> window.models().selection().paper().get() instanceof DetailState.Shown),
        Command.of(CommandName.REMOVE_AUTHOR, this::removeAuthor)
            .where(() -> isSomebody(window.browse().author())),
        Command.of(CommandName.REMOVE_PAPER, this::removePaper)
            .where(() ->
                window.shell().panes().picked().isPresent()
                    || window.models().selection().paper().get() instanceof DetailState.Shown));
  }

  private void removeAuthor() {
    window
        .browse()
        .author()
        .ifPresent(id -> window.who().remove(id, () -> window.browse().show(PaperQuery.ALL)));
  }

  /// Removes the papers that are selected, else the one that is read.
  private void removePaper() {
    Optional<PaperChoice> picked = window.shell().panes().picked();
    if (picked.isPresent()) {
      removePapers(picked.get());
    } else if (window.models().selection().paper().get() instanceof DetailState.Shown shown) {
      window.who().remove(shown.detail().record().id(), window.models().selection()::closePaper);
    }
  }

  private void removePapers(PaperChoice choice) {
    window
        .who()
        .decide(
            () ->
                window
                    .bulk()
                    .watch(progress ->
                        window
                            .who()
                            .removals()
                            .papers(
                                window.bulk().ids(choice, BulkModel.MOST_REMOVED, progress),
                                progress)),
            window.models().picked()::clear);
  }

  private static boolean isSomebody(Optional<AuthorId> author) {
    return author.filter(VerdictStore::isSomebody).isPresent();
  }

  private void showAuthor(boolean merging) {
    window
        .browse()
        .author()
        .ifPresent(id -> window.showWho(new DecisionSubject.OfAuthor(id), merging));
  }

  private void showPaper() {
    if (window.models().selection().paper().get() instanceof DetailState.Shown shown) {
      window.showWho(new DecisionSubject.OfPaper(shown.detail().record().id()), true);
    }
  }

  private Command choosing(Settings.Look wanted) {
    var name =
        switch (wanted) {
          case SYSTEM -> CommandName.THEME_SYSTEM;
          case LIGHT -> CommandName.THEME_LIGHT;
          case DARK -> CommandName.THEME_DARK;
          case HIGH_CONTRAST -> CommandName.THEME_HIGH_CONTRAST;
        };
    return Command.of(name, () -> window.look().set(wanted))
        .stating(() -> Wording.of(window.look().get() == wanted ? "state.on" : "state.off"));
  }

  private Command comparing(CommandName name, ComparePlace.Part part) {
    return Command.of(name, () -> window.showComparison(part));
  }

  private void showAuthorsNetwork() {
    window.shell().cover(window.networkPlace().get());
    window.browse().author().ifPresent(window.networkPlace().get()::open);
  }

  private void openLibrary() {
    new FileDialogs(window.shell())
        .folder(CommandName.OPEN_LIBRARY.text())
        .ifPresent(window.options().opening().get());
  }
}
