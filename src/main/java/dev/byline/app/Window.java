package dev.byline.app;

import dev.byline.ingest.LibraryFolder;
import dev.byline.ingest.Progress;
import dev.byline.library.PaperDetail;
import dev.byline.ui.browse.Shell;
import dev.byline.ui.kit.Banner;
import dev.byline.ui.kit.Theme;
import dev.byline.ui.kit.Wording;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The program's window on a library.
public final class Window implements Shell.Commands {

  private static final Logger LOG = LoggerFactory.getLogger(Window.class);

  private final Stage stage;
  private final LibraryFolder folder;
  private final Executor work = Executors.newVirtualThreadPerTaskExecutor();
  private final Desk desk;
  private final Intake intake;
  private final Sources sources;
  private Theme theme;

  private Window(Stage stage, LibraryFolder folder) {
    this.stage = stage;
    this.folder = folder;
    sources = Sources.of(folder);
    desk = Desk.over(sources, work, Platform::runLater, this);
    intake = new Intake(folder, desk, work, Platform::runLater);
    theme = Theme.of(Platform.getPreferences().getColorScheme());
    stage.setTitle(Wording.of("app.name"));
    stage.setMinWidth(800);
    stage.setMinHeight(560);
    stage.setScene(desk.scene(theme, 1440, 900));
    Platform.getPreferences().colorSchemeProperty().subscribe((_, now) -> show(Theme.of(now)));
  }

  /// Starts the toolkit, opens the window, and returns when it is closed. Not on the window's
  /// thread.
  public static void open(LibraryFolder folder) {
    var closed = new CompletableFuture<Void>();
    Platform.startup(() -> {
      var window = new Window(new Stage(), folder);
      Thread.setDefaultUncaughtExceptionHandler(window::uncaught);
      window.stage.setOnHidden(_ -> closed.complete(null));
      window.refresh();
      window.stage.show();
    });
    closed.join();
  }

  private void uncaught(Thread thread, Throwable cause) {
    LOG.error("Unexpected failure on {}", thread.getName(), cause);
    Platform.runLater(() -> showFailure(cause));
  }

  private void showFailure(Throwable cause) {
    banner(new Banner(Wording.of("failed.unexpected", String.valueOf(cause)), dismiss()));
  }

  private void banner(Banner banner) {
    desk.shell().showBanner(Optional.of(banner));
  }

  private javafx.scene.Node dismiss() {
    return Banner.step(
        Wording.of("banner.dismiss"), () -> desk.shell().showBanner(Optional.empty()));
  }

  private void refresh() {
    desk.refresh();
    later(
        folder::hasSamples,
        samples -> desk.shell().showBanner(samples ? Optional.of(samples()) : Optional.empty()));
  }

  private Banner samples() {
    return Desk.samples(this::removeSamples, this::addPages);
  }

  private void show(Theme newTheme) {
    theme = newTheme;
    theme.apply(stage.getScene());
  }

  @Override
  public void switchTheme() {
    show(theme.other());
  }

  @Override
  public void addPages() {
    var chooser = new FileChooser();
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(Wording.of("adding.files"), "*.txt"),
            new FileChooser.ExtensionFilter(Wording.of("adding.anyFiles"), "*"));
    List<File> files = chooser.showOpenMultipleDialog(stage);
    if (files != null) {
      intake.offer(files);
    }
  }

  @Override
  public void showSource(PaperDetail paper) {
    later(
        () -> sources.origin(paper),
        origin ->
            origin.ifPresentOrElse(
                found -> desk.showSource(found, () -> intake.correct(found)),
                () -> banner(new Banner(Wording.of("source.gone"), dismiss()))));
  }

  private void removeSamples() {
    later(
        () -> {
          folder.removeSamples();
          return true;
        },
        _ -> {
          desk.refresh();
          banner(
              new Banner(
                  Wording.of("samples.removed"),
                  Banner.step(Wording.of("samples.undo"), this::restoreSamples),
                  dismiss()));
        });
  }

  private void restoreSamples() {
    later(() -> folder.importSamples(Progress.NONE, () -> false), _ -> refresh());
  }

  /// Something that takes time and may fail.
  @FunctionalInterface
  private interface Job<T> {
    T run() throws IOException;
  }

  private <T> void later(Job<T> job, Consumer<T> then) {
    work.execute(() -> {
      try {
        T result = job.run();
        Platform.runLater(() -> then.accept(result));
      } catch (IOException e) {
        LOG.error("The library could not be changed", e);
        Platform.runLater(() ->
            banner(
                new Banner(
                    Wording.of("library.failed", String.valueOf(e.getMessage())), dismiss())));
      }
    });
  }
}
