package dev.byline.app.pictures;

import dev.byline.app.window.MainWindow;
import dev.byline.app.window.WindowSources;
import dev.byline.library.AuthorRecord;
import dev.byline.library.PaperDetail;
import dev.byline.library.PaperHit;
import dev.byline.library.own.MemoryGroups;
import dev.byline.library.own.MemoryMarks;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.QueryText;
import dev.byline.model.AuthorId;
import dev.byline.network.ColourKey;
import dev.byline.ui.compare.ComparePlace;
import dev.byline.ui.contents.ContentsPlace;
import dev.byline.ui.kit.LinkAddress;
import dev.byline.ui.kit.Theme;
import dev.byline.ui.kit.TickedAuthors;
import dev.byline.ui.model.WindowActions;
import dev.byline.ui.network.PathModel;
import dev.byline.ui.who.WhoPlace;
import dev.byline.ui.window.CommandName;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/// Pictures of the window's main states over a library, made without a display.
public final class WindowPictures {

  /// The content of a picture.
  public enum State {
    FIRST_RUN,
    PAPERS,
    SELECTED,
    TAG_SELECTED,
    SOURCES,
    REMOVED,
    UNATTACHED,
    AUTHOR,
    AUTHOR_EDITED,
    ADD_PAPER,
    AUTHOR_MORE,
    SIDEBAR,
    SAVE_SEARCH,
    SETTINGS,
    ABOUT,
    AUTHOR_SOURCES,
    PAPER,
    SEARCH,
    FILTERS,
    NO_RESULT,
    MEANT,
    NOT_UNDERSTOOD,
    COMPLETION,
    PALETTE,
    KEYS,
    BY_YEAR,
    SOURCE,
    REVIEW,
    FILES,
    MARKS,
    TAGGING,
    NOTING,
    COMPARE,
    COMPARE_CHARTS,
    COMPARE_NOBODY,
    COMPARE_GROUPS,
    RANKING,
    GROUPS,
    GROUPS_NONE,
    CHANGES,
    CHANGES_ONE,
    WHO,
    WHO_DECIDED,
    WHO_ONE,
    NETWORK,
    NETWORK_YEARS,
    NETWORK_PATH,
    NETWORK_NO_PATH,
    NETWORK_NOBODY
  }

  /// The look of the pictures.
  ///
  /// @param scale pixels of the picture for one of the window
  public record Look(Theme theme, int width, int height, double scale) {}

  public static final WindowActions NO_COMMANDS =
      new WindowActions() {
        @Override
        public void switchTheme() {}

        @Override
        public void openAddress(LinkAddress address) {}

        @Override
        public void addPages() {}

        @Override
        public void paste() {}

        @Override
        public void addSamples() {}

        @Override
        public void exportLibrary() {}

        @Override
        public boolean hasPages() {
          return true;
        }

        @Override
        public void showSource(PaperDetail paper) {}

        @Override
        public void edit(PaperDetail paper) {}

        @Override
        public void edit(AuthorId author) {}
      };

  private final WindowSources sources;
  private final PicturedLibrary library;
  private final PicturedIntake intake;

  /// @param folder pages are looked at for it; nothing is stored there
  public WindowPictures(WindowSources sources, LibraryFolder folder) {
    this.sources = sources;
    intake = new PicturedIntake(folder);
    library = new PicturedLibrary(sources.library());
  }

  /// Starts the toolkit without a display. Call it once, before anything else of JavaFX.
  public static void startToolkit() {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty("java.awt.headless", "true");
    var started = new CompletableFuture<Void>();
    Platform.startup(() -> started.complete(null));
    started.join();
  }

  /// Writes one picture of each state into `folder`, as `author-light.png`. Not on the window's
  /// thread; the toolkit must have been started.
  ///
  /// @return the files, in the order of [State]
  public List<Path> render(Path folder, Look look) throws IOException {
    Files.createDirectories(folder);
    var files = new java.util.ArrayList<Path>();
    for (State state : State.values()) {
      String name = (state + "-" + look.theme() + ".png").toLowerCase(Locale.ROOT);
      Path file = folder.resolve(name.replace('_', '-'));
      render(state, look).write(file);
      files.add(file);
    }
    return List.copyOf(files);
  }

  /// Writes one picture of the list of all papers, as `one-million-light.png` for the name
  /// `one-million`.
  public void renderPapers(Path folder, Look look, String name) throws IOException {
    Files.createDirectories(folder);
    String theme = look.theme().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String file = name + "-" + theme + ".png";
    render(State.PAPERS, look).write(folder.resolve(file));
  }

  private ScenePicture render(State state, Look look) {
    Optional<ScenePicture> picture = onWindowThread(() -> whole(state, look));
    if (picture.isPresent()) {
      return picture.get();
    }
    // What asks for formulas the first time has them the second time.
    MainWindow.FORMULAS.settle();
    return onWindowThread(() -> ScenePicture.of(scene(state, look), look.scale()));
  }

  /// The picture of a state, unless formulas of it are still to come.
  private Optional<ScenePicture> whole(State state, Look look) {
    long before = MainWindow.FORMULAS.typesettings();
    Scene scene = scene(state, look);
    return MainWindow.FORMULAS.typesettings() == before
        ? Optional.of(ScenePicture.of(scene, look.scale()))
        : Optional.empty();
  }

  private static <T> T onWindowThread(Supplier<T> task) {
    var result = new CompletableFuture<T>();
    Platform.runLater(() -> result.completeAsync(task, Runnable::run));
    return result.join();
  }

  /// The window in a state. Everything is asked and answered on this thread, the window's, so it is
  /// always the same.
  Scene scene(State state, Look look) {
    try {
      var desk = MainWindow.over(sources(state), Runnable::run, Runnable::run, NO_COMMANDS);
      var scene = desk.scene(look.theme(), look.width(), look.height());
      desk.refresh();
      show(state, desk);
      ScenePicture.layOut(scene);
      return scene;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Pictures of marks, groups and verdicts show invented ones: those of the library are the user's
  /// own, and a paper in a picture is read by nobody.
  private WindowSources sources(State state) throws IOException {
    return switch (state) {
      case MARKS, TAGGING, NOTING, SELECTED, TAG_SELECTED ->
          sources.with(PicturedMarks.of(sources.library()));
      case GROUPS, COMPARE_GROUPS -> sources.with(PicturedGroups.of(sources.library()));
      case GROUPS_NONE -> sources.with(new MemoryGroups());
      case SIDEBAR, SAVE_SEARCH ->
          sources
              .with(PicturedMarks.of(sources.library()))
              .with(PicturedWatches.of(sources.library()));
      case WHO_DECIDED, WHO_ONE -> sources.with(PicturedVerdicts.of(sources.library()));
      default -> sources.with(new MemoryMarks(sources.marks().marks()));
    };
  }

  private static void select(MainWindow desk) {
    desk.browse().showAll();
    desk.models().picked().toggle(1, 0);
    desk.models().picked().extend(4, 0);
  }

  private void show(State state, MainWindow desk) throws IOException {
    switch (state) {
      case FIRST_RUN -> desk.shell().showBanner(MainWindow.samples(() -> {}, () -> {}));
      case PAPERS -> desk.browse().showAll();
      case SELECTED -> select(desk);
      case SOURCES -> desk.showContents(ContentsPlace.Part.SOURCES);
      case REMOVED -> desk.showContents(ContentsPlace.Part.REMOVED);
      case UNATTACHED -> desk.showContents(ContentsPlace.Part.UNATTACHED);
      case TAG_SELECTED -> {
        select(desk);
        ScenePicture.layOut(desk.shell().getScene());
        desk.shell().commands().run(CommandName.TAG);
      }
      case AUTHOR -> library.foremost().map(AuthorRecord::id).ifPresent(desk.browse()::showAuthor);
      case SETTINGS -> desk.showSettings();
      case ABOUT -> desk.showAbout();
      case SIDEBAR, SAVE_SEARCH -> {
        library.foremost().map(AuthorRecord::id).ifPresent(desk.browse()::showAuthor);
        desk.shell().sidebar().open();
        if (state == State.SAVE_SEARCH) {
          desk.browse().update(library::narrowed);
          desk.shell().commands().run(CommandName.SAVE_SEARCH);
        }
      }
      case AUTHOR_EDITED -> {
        library.foremost().map(AuthorRecord::id).ifPresent(desk.browse()::showAuthor);
        ScenePicture.layOut(desk.shell().getScene());
        desk.shell().commands().run(CommandName.RENAME_AUTHOR);
      }
      case ADD_PAPER -> {
        desk.browse().showAll();
        desk.shell().commands().run(CommandName.ADD_PAPER);
      }
      case AUTHOR_MORE -> {
        desk.models().provenance().open().set(true);
        library.described().map(AuthorRecord::id).ifPresent(desk.browse()::showAuthor);
      }
      case AUTHOR_SOURCES ->
          library.ofMostSources().map(AuthorRecord::id).ifPresent(desk.browse()::showAuthor);
      case PAPER -> library.mostMathematical().ifPresent(hit -> showPaper(desk, hit));
      case SEARCH -> {
        desk.browse().type(PaperQuery.ALL.and(PicturedLibrary.word("learning")));
        library
            .first()
            .ifPresent(
                hit -> desk.models().selection().showPaper(hit.id(), desk.browse().query().get()));
      }
      case FILTERS -> {
        library.foremost().map(AuthorRecord::id).ifPresent(desk.browse()::showAuthor);
        desk.browse().update(library::narrowed);
      }
      case SOURCE -> {
        Optional<PaperDetail> paper =
            library.first().isPresent() ? library.detail(library.first().get()) : Optional.empty();
        if (paper.isPresent()) {
          sources.origin(paper.get()).ifPresent(origin -> desk.showSource(origin, () -> {}));
        }
      }
      case REVIEW -> intake.review(desk);
      case FILES -> intake.files(desk);
      case MEANT -> desk.browse().type(PaperQuery.ALL.and(PicturedLibrary.word("diffusoin")));
      case NOT_UNDERSTOOD -> {
        String text = "learning score:many";
        desk.browse().type(QueryText.readTyping(text).query());
        desk.shell().write(text);
      }
      case COMPLETION ->
          desk.shell().write(library.foremost().map(WindowPictures::begun).orElse("a"));
      case PALETTE -> desk.showPalette("a");
      case KEYS -> desk.showKeys();
      case BY_YEAR -> desk.models().groups().wanted().set(true);
      case MARKS, TAGGING, NOTING -> {
        library.foremost().map(AuthorRecord::id).ifPresent(desk.browse()::showAuthor);
        PicturedMarks.first(sources.library()).ifPresent(hit -> showPaper(desk, hit));
        if (state == State.TAGGING) {
          desk.shell().panes().editTags();
        } else if (state == State.NOTING) {
          desk.shell().panes().editNote();
        }
      }
      case COMPARE -> compare(desk, 3);
      case COMPARE_CHARTS -> {
        compare(desk, TickedAuthors.MOST);
        desk.shell().applyCss();
        desk.shell().layout();
        desk.shell().lookupAll(".compare-scroll").stream()
            .map(ScrollPane.class::cast)
            .forEach(scroll -> scroll.setVvalue(0.6));
      }
      case COMPARE_NOBODY -> compare(desk, 0);
      case COMPARE_GROUPS -> {
        compare(desk, 1);
        desk.compare().sides().addAll();
      }
      case RANKING -> desk.showComparison(ComparePlace.Part.RANKING);
      case GROUPS -> {
        compare(desk, 2);
        desk.compare().sides().addAll();
        desk.showComparison(ComparePlace.Part.GROUPS);
      }
      case GROUPS_NONE -> desk.beginGroup();
      case CHANGES -> {
        library.byName(true).map(AuthorRecord::id).ifPresent(desk.browse()::showAuthor);
        desk.showChanges();
      }
      case CHANGES_ONE -> {
        library.byName(false).map(AuthorRecord::id).ifPresent(desk.browse()::showAuthor);
        desk.showChanges();
      }
      case WHO -> desk.showWho(WhoPlace.Part.QUESTIONS);
      case WHO_DECIDED -> desk.showWho(WhoPlace.Part.DECIDED);
      case WHO_ONE -> {
        PicturedVerdicts.merged(sources.library()).ifPresent(desk.browse()::showAuthor);
        desk.shell().commands().run(CommandName.MERGE_AUTHOR);
      }
      case NETWORK -> {
        library.foremost().map(AuthorRecord::id).ifPresent(desk.browse()::showAuthor);
        desk.showNetwork();
      }
      case NETWORK_YEARS -> {
        desk.network().network().colouring().set(ColourKey.YEAR);
        network(desk, TickedAuthors.MOST);
        desk.network().network().more();
      }
      case NETWORK_PATH -> {
        network(desk, 3);
        desk.network().network().selectForemost();
        path(desk, library.third(), library.foremost());
      }
      case NETWORK_NO_PATH -> {
        network(desk, 2);
        path(desk, library.byName(true), library.byName(false));
      }
      case NETWORK_NOBODY -> {
        desk.browse().showAll();
        desk.showNetwork();
      }
      case NO_RESULT -> desk.browse().type(PaperQuery.ALL.and(PicturedLibrary.word("zeppelin")));
    }
  }

  private void compare(MainWindow desk, int authors) throws IOException {
    if (authors > 0) {
      desk.models().authors().ticks().set(library.firstByName(authors));
    }
    desk.showComparison(ComparePlace.Part.SIDES);
  }

  /// The network of the first authors in the order of names.
  private void network(MainWindow desk, int authors) throws IOException {
    desk.models().authors().ticks().set(library.firstByName(authors));
    desk.showNetwork();
  }

  private static void path(
      MainWindow desk, Optional<AuthorRecord> from, Optional<AuthorRecord> to) {
    PathModel path = desk.network().path();
    from.ifPresent(author -> path.from().set(author.author().name()));
    to.ifPresent(author -> path.to().set(author.author().name()));
    path.find();
  }

  /// A filter by an author whose name has not been typed to the end.
  private static String begun(AuthorRecord author) {
    String name = author.author().name();
    return "author:" + name.substring(0, Math.min(2, name.length())).toLowerCase(Locale.ROOT);
  }

  private static void showPaper(MainWindow desk, PaperHit hit) {
    hit.profiles().stream()
        .findFirst()
        .ifPresent(profile -> desk.browse().showAuthor(profile.id()));
    desk.models().selection().showPaper(hit.id(), desk.browse().query().get());
  }
}
