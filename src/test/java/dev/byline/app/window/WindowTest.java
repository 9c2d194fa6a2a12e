package dev.byline.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.app.arrivals.HandedFiles;
import dev.byline.index.LuceneIndex;
import dev.byline.model.AuthorId;
import dev.byline.sync.ProgressListener;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The program's own window, from its opening to its end.
@ExtendWith(FxExtension.class)
class WindowTest {

  private static final Logger LOG = Logger.getLogger(Window.class.getName());

  @TempDir Path folder;

  @Test
  void whatNobodyCaughtIsShownAndLogged() throws IOException {
    var said = new ArrayList<String>();
    var logged = new ArrayList<LogRecord>();
    var listener = listener(logged);
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    LOG.addHandler(listener);
    LOG.setUseParentHandlers(false);
    try (LibraryFolder library = LibraryFolder.open(folder.resolve("library"), LuceneIndex::open)) {
      Window.open(
          library,
          folder.resolve("settings"),
          List.of(),
          (stage, desk) -> {
            Platform.runLater(() -> {
              throw new IllegalStateException("A pipe has burst");
            });
            // What is thrown is shown by a task of its own.
            Platform.runLater(() -> Platform.runLater(() -> close(stage, desk, said)));
          });
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
      LOG.setUseParentHandlers(true);
      LOG.removeHandler(listener);
    }
    assertEquals(
        "Something went wrong: java.lang.IllegalStateException: A pipe has burst."
            + " Details are in the log; you can keep working.",
        said.getFirst());
    assertTrue(said.getLast().startsWith("Byline, Java"), said::getLast);
    assertTrue(said.getLast().contains("WindowTest"), said::getLast);
    assertEquals(List.of(Level.SEVERE), logged.stream().map(LogRecord::getLevel).toList());
    assertEquals("A pipe has burst", logged.getFirst().getThrown().getMessage());
  }

  @Test
  void whatIsAnsweredAfterTheEndIsNotSpokenOf(Fx fx) throws IOException {
    var logged = new ArrayList<LogRecord>();
    var listener = listener(logged);
    List<Logger> loggers = List.of(Logger.getLogger("javafx.css"), Logger.getLogger("dev.byline"));
    for (Logger logger : loggers) {
      logger.addHandler(listener);
      logger.setLevel(Level.WARNING);
    }
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    try (LibraryFolder library = LibraryFolder.open(folder.resolve("library"), LuceneIndex::open)) {
      library.importSamples(ProgressListener.NONE, () -> false);
      Window.open(
          library,
          folder.resolve("settings"),
          List.of(),
          (stage, desk) ->
              new Timeline(
                      new KeyFrame(
                          Duration.millis(500),
                          _ -> {
                            var authors = (ListView<?>) desk.shell().lookup(".authors .rows");
                            authors.getSelectionModel().select(1);
                            stage.close();
                          }))
                  .play());
    } finally {
      fx.run(() -> {});
      Thread.setDefaultUncaughtExceptionHandler(before);
      for (Logger logger : loggers) {
        logger.removeHandler(listener);
        logger.setLevel(null);
      }
    }
    assertEquals(List.of(), logged.stream().map(LogRecord::getMessage).toList());
  }

  @Test
  void filesAreReviewedWhetherItOpensWithThemOrIsHandedThem(Fx fx) throws IOException {
    Path page = Files.writeString(folder.resolve("ada.txt"), IntakeCase.PAGE);
    var seen = new ArrayList<String>();
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    try (LibraryFolder library = LibraryFolder.open(folder.resolve("library"), LuceneIndex::open)) {
      library.importSamples(ProgressListener.NONE, () -> false);
      Window.open(
          library,
          folder.resolve("settings"),
          List.of(page),
          (stage, desk) ->
              whenReviewed(
                  stage,
                  desk,
                  discard -> {
                    seen.add("opened");
                    discard.fire();
                    hand(library.path(), page, seen);
                    whenReviewed(
                        stage,
                        desk,
                        _ -> {
                          seen.add("reviewed");
                          stage.close();
                        });
                  }));
      assertTrue(library.library().author(new AuthorId("ada-quill")).isEmpty());
    } finally {
      fx.run(() -> {});
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
    assertEquals(List.of("opened", "handed", "reviewed"), seen);
    assertFalse(WindowPresence.isIn(folder.resolve("library")));
  }

  /// Hands a page over as another start of the program does, as soon as the window listens.
  private static void hand(Path library, Path page, List<String> seen) {
    Thread.ofVirtual()
        .start(() -> {
          try {
            while (!WindowPresence.isIn(library)) {
              LockSupport.parkNanos(10_000_000);
            }
            if (HandedFiles.hand(library, List.of(page), java.time.Duration.ofSeconds(20))) {
              Platform.runLater(() -> seen.add("handed"));
            }
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /// Does `then` with the button that ends a review, once the window shows one; closes it where it
  /// shows none in 20 s.
  private static void whenReviewed(Stage stage, MainWindow desk, Consumer<Button> then) {
    var time = new Timeline();
    time.setCycleCount(400);
    time.setOnFinished(_ -> stage.close());
    time.getKeyFrames()
        .add(
            new KeyFrame(
                Duration.millis(50),
                _ ->
                    desk.shell().lookupAll(".button").stream()
                        .map(Button.class::cast)
                        .filter(button -> "Discard".equals(button.getText()))
                        .findFirst()
                        .ifPresent(discard -> {
                          time.stop();
                          then.accept(discard);
                        })));
    time.play();
  }

  /// Closes the window, whatever it says.
  private static void close(Stage stage, MainWindow desk, List<String> said) {
    try {
      Node banner = desk.shell().lookup(".banner");
      said.add(((Label) banner.lookup(".label")).getText());
      banner.lookupAll(".button").stream()
          .map(Button.class::cast)
          .filter(button -> "Copy details".equals(button.getText()))
          .forEach(Button::fire);
      said.add(Clipboard.getSystemClipboard().getString());
    } finally {
      stage.close();
    }
  }

  /// Takes what is more than news.
  private static Handler listener(List<LogRecord> logged) {
    return new Handler() {
      @Override
      public void publish(LogRecord entry) {
        if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
          logged.add(entry);
        }
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
