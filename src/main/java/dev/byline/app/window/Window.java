package dev.byline.app.window;

import dev.byline.app.arrivals.CopiedPages;
import dev.byline.app.arrivals.WatchedFolder;
import dev.byline.intake.PageFinder;
import dev.byline.library.PaperDetail;
import dev.byline.model.AuthorId;
import dev.byline.ui.kit.Banner;
import dev.byline.ui.kit.FailureText;
import dev.byline.ui.kit.LinkAddress;
import dev.byline.ui.kit.PopupBackdrop;
import dev.byline.ui.kit.Theme;
import dev.byline.ui.model.WindowActions;
import dev.byline.ui.window.UserBrowser;
import dev.byline.wording.Wording;
import dev.byline.workspace.LibraryFolder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Group;
import javafx.scene.input.Clipboard;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The program's window on a library.
public final class Window implements WindowActions {

  private static final Logger LOG = LoggerFactory.getLogger(Window.class);

  /// Of a window that was never open.
  private static final Settings.Bounds STANDARD = new Settings.Bounds(0, 0, 1440, 900, false);

  private final Stage stage;
  private final LibraryFolder folder;
  private final Executor work;
  private final MainWindow desk;
  private final WindowIntake intake;
  private final WindowSources sources;
  private final SessionMemory memory;
  private final WindowSamples samples;
  private final ObservableValue<Theme> system = Theme.ofSystem();
  private final CompletableFuture<Void> painted = FirstPage.expected();
  private final WatchedFolder watched;
  private final CopiedPages copied;
  private Optional<WindowPresence> presence = Optional.empty();
  private Optional<Path> next = Optional.empty();

  private Window(
      Stage stage, LibraryFolder folder, SessionMemory memory, Settings settings, Executor work) {
    this.stage = stage;
    this.work = work;
    this.folder = folder;
    this.memory = memory;
    sources = WindowSources.of(folder).patient(painted);
    desk = MainWindow.over(sources, work, Platform::runLater, this);
    intake = new WindowIntake(folder, desk, work, Platform::runLater);
    watched =
        new WatchedFolder(folder, work, Platform::runLater, intake::watched, this::notWatched);
    copied = new CopiedPages(WindowSources.PARSER, work, Platform::runLater);
    samples = new WindowSamples(folder, desk, this::later, this::addPages);
    desk.options().opening().set(this::openOther);
    desk.options().samples().set(samples::choices);
    desk.options().changed().set(samples::look);
    stage.setTitle(Wording.of("app.name"));
    stage.setMinWidth(800);
    stage.setMinHeight(560);
    // It is placed once, for the size that it will have.
    Settings.Bounds size = settings.bounds().filter(SessionMemory::isOnScreen).orElse(STANDARD);
    stage.setScene(
        desk.scene(
            Settings.Look.valueOf(settings.value(Setting.THEME)).theme(system.getValue()),
            size.width(),
            size.height()));
    PopupBackdrop.give(stage.getScene());
    memory.restore(settings, stage, desk);
    desk.follow(system);
  }

  /// Somebody who comes to a window when it is shown.
  @FunctionalInterface
  public interface Guest {
    void enter(Stage stage, MainWindow desk);
  }

  /// Opens the window as it was the last time, and returns when it is closed and all is stored; an
  /// import ends then. Not on the window's thread; the toolkit must have been started.
  ///
  /// @param configuration the folder for the user's settings
  /// @param files offered to the user as if they were dropped on the window
  /// @return the library to be opened next; empty if the program ends
  public static Optional<Path> open(
      LibraryFolder folder, Path configuration, List<Path> files, Guest guest) {
    var memory = new SessionMemory(configuration, folder.path());
    var closed = new CompletableFuture<Closing>();
    Executor work = Executors.newVirtualThreadPerTaskExecutor();
    // The window is built while it is looked up where it was.
    var place = CompletableFuture.supplyAsync(() -> place(memory, folder), work);
    Settings settings = memory.settings();
    CompletableFuture.supplyAsync(
            () -> new Window(new Stage(), folder, memory, settings, work), Platform::runLater)
        .thenAcceptBothAsync(
            place,
            (window, there) -> {
              Thread.setDefaultUncaughtExceptionHandler(window::uncaught);
              window.stage.setOnCloseRequest(event -> {
                if (!window.intake.mayClose(window.stage::close)) {
                  event.consume();
                }
              });
              window.stage.setOnHiding(_ -> window.finishWriting());
              window.stage.setOnHidden(_ -> {
                var last = new Closing(memory.last(), window.next);
                window.leave();
                // What is answered from now on finds nothing that would be styled.
                window.stage.getScene().setRoot(new Group());
                window
                    .intake
                    .model()
                    .finish(() ->
                        window
                            .desk
                            .deeds()
                            .whenDone(() -> window.close(() -> closed.complete(last))));
              });
              window.begin(there, files, guest);
              window.later(memory::noteLibrary, window.desk.options().libraries()::set);
            },
            Platform::runLater)
        .join();
    Closing closing = closed.join();
    closing.last().ifPresent(memory::keep);
    return closing.next();
  }

  /// The end of a window.
  ///
  /// @param last its state
  /// @param next the library to be opened next
  private record Closing(Optional<SessionMemory.Moment> last, Optional<Path> next) {}

  /// Does `then` when no import from the watched folder runs any longer.
  private void close(Runnable then) {
    var _ = watched.stop().thenRun(then);
  }

  private void openOther(Path library) {
    Runnable close =
        () -> {
          next = Optional.of(library);
          stage.close();
        };
    later(
        () -> LibraryFolder.canOpen(library),
        canOpen -> {
          if (!canOpen) {
            banner(new Banner(Wording.of("library.none", library)).closing());
          } else if (intake.mayClose(close)) {
            close.run();
          }
        });
  }

  private void notWatched(Exception cause) {
    String message =
        Wording.of(
            "watchFolder.failed", desk.options().watchedFolder().get(), FailureText.message(cause));
    banner(new Banner(message, FailureText.copying(cause)).closing());
  }

  /// Goes to where somebody was when the window was closed, and shows it.
  private void begin(SessionState place, List<Path> files, Guest guest) {
    desk.begin(place);
    FirstPage.await(
        desk.models(),
        painted,
        () -> {
          show();
          guest.enter(stage, desk);
        });
    // Until the first answers come there is time to find the styles of most that will be seen.
    stage.getScene().getRoot().applyCss();
    var _ = painted.thenRunAsync(() -> welcome(files), Platform::runLater);
  }

  private void show() {
    stage.show();
    desk.shell().panes().focusPapers();
    memory.watch(stage, desk, work);
    stage
        .focusedProperty()
        .subscribe((was, is) -> {
          if (!was && is) {
            lookForChanges();
            askAboutCopied();
          }
        });
  }

  /// Says who else is there, or what there is to be seen.
  private void welcome(List<Path> files) {
    intake.offer(files);
    desk.models().watches().refresh();
    desk.options().watchedFolder().subscribe(watched::watch);
    later(
        () -> WindowPresence.in(folder.path()).listen(work, this::take),
        entered -> {
          presence = Optional.of(entered);
          if (!stage.isShowing()) {
            leave(); // it was closed meanwhile
          } else if (entered.isAlone()) {
            showLoss();
          } else {
            banner(new Banner(Wording.of("window.notAlone")).closing());
          }
        });
  }

  /// Offers the files that another start of the program was given, before the user's eyes.
  private void take(List<Path> files) {
    Platform.runLater(() -> {
      stage.setIconified(false);
      stage.toFront();
      intake.offer(files);
    });
  }

  /// Says that the journal has been lost in part, or what there is to be seen.
  private void showLoss() {
    later(
        folder::journalLoss,
        loss -> loss.ifPresentOrElse(said -> banner(new Banner(said).closing()), samples::look));
  }

  /// Asks whether to add an author page that was copied elsewhere, where the user wants that.
  private void askAboutCopied() {
    if (desk.options().asksCopied().get()) {
      Clipboard clipboard = Clipboard.getSystemClipboard();
      copied.look(
          Optional.ofNullable(clipboard.getString()),
          site -> intake.ask(clipboard, Wording.of("copied.ask", site)));
    }
  }

  /// Shows what another window has changed while this one was not looked at.
  private void lookForChanges() {
    later(
        folder::refresh,
        changed -> {
          if (changed) {
            desk.refresh();
          }
        });
  }

  /// The end of writing: a text is stored when the focus leaves it.
  private void finishWriting() {
    desk.shell().requestFocus();
  }

  private void leave() {
    try {
      if (presence.isPresent()) {
        presence.get().close();
      }
    } catch (IOException e) {
      LOG.warn("The library could not be left in good order", e);
    }
  }

  /// The place of the window at its last end, as far as the library still has it.
  private static SessionState place(SessionMemory memory, LibraryFolder folder) {
    try {
      return memory.place().in(folder.library());
    } catch (IOException e) {
      LOG.warn("The last place of the window cannot be read; it starts with defaults", e);
      return SessionState.START;
    }
  }

  private void uncaught(Thread thread, Throwable cause) {
    LOG.error("Unexpected failure on {}", thread.getName(), cause);
    Platform.runLater(() -> showFailure(cause));
  }

  private void showFailure(Throwable cause) {
    banner(
        new Banner(
                Wording.of("failed.unexpected", String.valueOf(cause)), FailureText.copying(cause))
            .closing());
  }

  private void banner(Banner banner) {
    desk.shell().showBanner(banner);
  }

  @Override
  public void switchTheme() {
    desk.look().set(desk.look().get().other(system.getValue()));
  }

  @Override
  public void exportLibrary() {
    new FileDialogs(desk.shell())
        .save("library.zip")
        .ifPresent(file -> desk.exports().saveLibrary(folder::exportAll, file));
  }

  @Override
  public void openAddress(LinkAddress address) {
    later(
        () -> {
          UserBrowser.open(address.text());
          return true;
        },
        _ -> LOG.debug("An address was given to the user's browser"));
  }

  @Override
  public void paste() {
    intake.paste(Clipboard.getSystemClipboard(), desk.shell());
  }

  @Override
  public void addSamples() {
    samples.add();
  }

  @Override
  public void addPages() {
    var chooser = new FileChooser();
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(
                Wording.of("adding.files"),
                PageFinder.endings().stream().map(ending -> "*." + ending).toList()),
            new FileChooser.ExtensionFilter(Wording.of("adding.anyFiles"), "*"));
    List<File> files = chooser.showOpenMultipleDialog(stage);
    if (files != null) {
      intake.offer(files.stream().map(File::toPath).toList());
    }
  }

  @Override
  public boolean hasPages() {
    return sources.pages().areKept();
  }

  @Override
  public void showSource(PaperDetail paper) {
    later(
        () -> sources.origin(paper),
        origin ->
            origin.ifPresentOrElse(
                found -> desk.showSource(found, () -> intake.correct(found)),
                () -> banner(new Banner(Wording.of("source.gone")).closing())));
  }

  @Override
  public void edit(PaperDetail paper) {
    later(() -> sources.origin(paper), this::edit);
  }

  @Override
  public void edit(AuthorId author) {
    later(() -> sources.origin(author), this::edit);
  }

  private void edit(Optional<WindowSources.Origin> origin) {
    origin.ifPresentOrElse(
        intake::correct, () -> banner(new Banner(Wording.of("source.gone")).closing()));
  }

  private <T> void later(WindowSamples.Job<T> job, Consumer<T> then) {
    work.execute(() -> {
      try {
        T result = job.run();
        Platform.runLater(() -> then.accept(result));
      } catch (CancellationException _) {
        LOG.debug("The window closed before its question was answered");
      } catch (IOException e) {
        LOG.error("The library could not be changed", e);
        Platform.runLater(() ->
            banner(
                new Banner(
                        Wording.of("library.failed", FailureText.message(e)),
                        FailureText.copying(e))
                    .closing()));
      }
    });
  }
}
