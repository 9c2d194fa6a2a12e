package dev.byline.app.window;

import dev.byline.app.pictures.WindowPictures;
import dev.byline.ui.kit.Theme;
import dev.byline.ui.model.DetailState;
import dev.byline.ui.model.ResultState;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.stage.Stage;

/// A window on a library that is used by a script, and tells how long each step takes until its
/// answer is painted.
///
/// Used on any thread but the window's; the toolkit must have been started.
public final class WindowSession implements AutoCloseable {

  /// Only a hang takes that long.
  private static final int PATIENCE_SECONDS = 60;

  private final ExecutorService work = Executors.newVirtualThreadPerTaskExecutor();
  private final Watch watch = new Watch();
  private final MainWindow desk;
  private final Stage stage;
  private final Scene scene;
  private int authorAnswers;

  private WindowSession(WindowSources sources) {
    desk = MainWindow.over(sources, work, Platform::runLater, WindowPictures.NO_COMMANDS);
    scene = desk.scene(Theme.LIGHT, 1440, 900);
    stage = new Stage();
    stage.setScene(scene);
    stage.show();
    desk.models().authors().rows().addListener((ListChangeListener<Object>) _ -> authorAnswers++);
    watch.start();
  }

  /// Opens a window that has not asked anything yet.
  public static WindowSession open(WindowSources sources) {
    return onWindow(() -> new WindowSession(sources));
  }

  /// What is waited for, and since when. Works at each pulse: what is there at one has been painted
  /// at the next.
  private static final class Watch extends AnimationTimer {
    private Optional<Step> step = Optional.empty();
    private boolean painting;

    private record Step(long since, BooleanSupplier isDone, CompletableFuture<Double> painted) {}

    void watch(BooleanSupplier isDone, CompletableFuture<Double> painted) {
      step = Optional.of(new Step(System.nanoTime(), isDone, painted));
      painting = false;
    }

    @Override
    public void handle(long now) {
      step.ifPresent(present -> {
        if (painting) {
          step = Optional.empty();
          present.painted().complete((System.nanoTime() - present.since()) / 1e6);
        } else {
          painting = present.isDone().getAsBoolean();
        }
      });
    }
  }

  public MainWindow desk() {
    return desk;
  }

  public Scene scene() {
    return scene;
  }

  /// Does something, waits until it is answered and painted, and says how many milliseconds that
  /// took; a pulse more than one sees at most.
  public double step(Runnable action, BooleanSupplier isDone) {
    var painted = new CompletableFuture<Double>();
    onWindow(() -> {
      watch.watch(isDone, painted);
      action.run();
      return true;
    });
    return painted.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  /// What `task` gives on the window's thread.
  public static <T> T onWindow(Supplier<T> task) {
    return CompletableFuture.supplyAsync(task, Platform::runLater)
        .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
        .join();
  }

  /// Whether the papers of the present query are listed.
  boolean isListed() {
    return desk.browse().results().get() instanceof ResultState.Loaded loaded
        && loaded.query().equals(desk.browse().query().get());
  }

  /// Whether they are counted exactly too.
  public boolean isCounted() {
    return isListed()
        && desk.browse().results().get() instanceof ResultState.Loaded loaded
        && loaded.count().exact();
  }

  /// Whether a paper is read.
  public boolean isRead() {
    return desk.models().selection().paper().get() instanceof DetailState.Shown;
  }

  /// How often the list of authors has changed. On the window's thread.
  public int authorAnswers() {
    return authorAnswers;
  }

  public ListView<?> papers() {
    return (ListView<?>) scene.getRoot().lookup(".papers .rows");
  }

  public ListView<?> authors() {
    return (ListView<?>) scene.getRoot().lookup(".authors .rows");
  }

  @Override
  public void close() {
    onWindow(() -> {
      watch.stop();
      stage.close();
      return true;
    });
    work.close();
  }
}
