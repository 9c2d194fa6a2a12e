package dev.byline.app;

import dev.byline.library.Library;
import dev.byline.ui.browse.LibraryActions;
import dev.byline.ui.browse.SamplesBanner;
import dev.byline.ui.browse.Shell;
import dev.byline.ui.kit.Theme;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The program's window on a library.
public final class Window implements Shell.Commands {

  private static final Logger LOG = LoggerFactory.getLogger(Window.class);

  private final Stage stage;
  private final LibraryActions actions;
  private final Executor work = Executors.newVirtualThreadPerTaskExecutor();
  private final Desk desk;
  private Theme theme;

  private Window(Stage stage, Library library, LibraryActions actions) {
    this.stage = stage;
    this.actions = actions;
    desk = Desk.over(library, work, Platform::runLater, this);
    theme = Theme.of(Platform.getPreferences().getColorScheme());
    stage.setTitle("Byline");
    stage.setMinWidth(800);
    stage.setMinHeight(560);
    stage.setScene(new Scene(desk.shell(), 1440, 900));
    theme.apply(stage.getScene());
    Platform.getPreferences().colorSchemeProperty().subscribe((_, now) -> show(Theme.of(now)));
  }

  /// Starts the toolkit and opens the window. Returns at once; the program ends with the window.
  public static void open(Library library, LibraryActions actions) {
    Platform.startup(() -> {
      Thread.currentThread().setUncaughtExceptionHandler(Window::uncaught);
      var window = new Window(new Stage(), library, actions);
      window.refresh();
      window.stage.show();
    });
  }

  private static void uncaught(Thread thread, Throwable cause) {
    LOG.error("Unexpected failure on {}", thread.getName(), cause);
  }

  private void refresh() {
    desk.refresh();
    desk.shell()
        .showBanner(
            actions.hasSamples()
                ? Optional.of(SamplesBanner.present(this::removeSamples, this::addPages))
                : Optional.empty());
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
        .add(new FileChooser.ExtensionFilter("Text", "*.txt", "*.md", "*.text"));
    List<File> files = chooser.showOpenMultipleDialog(stage);
    if (files != null) {
      List<Path> paths = files.stream().map(File::toPath).toList();
      change(() -> actions.addPages(paths, (_, _, _) -> {}, () -> false), this::refresh);
    }
  }

  private void removeSamples() {
    change(
        actions::removeSamples,
        () -> {
          desk.refresh();
          desk.shell().showBanner(Optional.of(SamplesBanner.removed(this::restoreSamples)));
        });
  }

  private void restoreSamples() {
    change(actions::restoreSamples, this::refresh);
  }

  /// Something that changes the library.
  @FunctionalInterface
  private interface Change {
    void make() throws IOException;
  }

  private void change(Change change, Runnable then) {
    work.execute(() -> {
      try {
        change.make();
        Platform.runLater(then);
      } catch (IOException e) {
        LOG.error("The library could not be changed", e);
        Platform.runLater(() -> desk.shell().showBanner(Optional.of(SamplesBanner.failed(e))));
      }
    });
  }
}
