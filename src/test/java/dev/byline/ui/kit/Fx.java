package dev.byline.ui.kit;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Runs parts of a test on the window's thread.
public final class Fx {

  /// Long enough for a slow machine: only a hang takes that long.
  private static final int PATIENCE_SECONDS = 30;

  private final List<Throwable> uncaught = new CopyOnWriteArrayList<>();

  Fx() {}

  /// What `task` gives on the window's thread.
  public <T> T on(Callable<T> task) {
    var result = new CompletableFuture<T>();
    Platform.runLater(() -> {
      try {
        result.complete(task.call());
      } catch (Exception | AssertionError e) {
        result.completeExceptionally(e);
      }
    });
    return result.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  /// Runs `task` on the window's thread.
  public void run(Runnable task) {
    on(() -> {
      task.run();
      return true;
    });
  }

  /// Waits until `scene`, which must be shown, has been laid out anew.
  public void pulse(Scene scene) {
    var done = new CompletableFuture<Void>();
    run(() -> {
      scene.addPostLayoutPulseListener(
          new Runnable() {
            @Override
            public void run() {
              scene.removePostLayoutPulseListener(this);
              done.complete(null);
            }
          });
      Platform.requestNextPulse();
    });
    done.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  /// Fails if something has been thrown that nobody caught.
  public void check() {
    run(() -> {});
    if (!uncaught.isEmpty()) {
      var first = uncaught.getFirst();
      uncaught.clear();
      throw new AssertionError("Thrown and not caught: " + first, first);
    }
  }

  void caught(Thread thread, Throwable cause) {
    if (isOfHeadlessScreen(cause)) {
      return;
    }
    cause.addSuppressed(new Throwable("in thread " + thread.getName()));
    uncaught.add(cause);
  }

  /// True for what the toolkit that draws without a screen cannot do: a popup that opens beyond the
  /// edge of its screen of 1280x1024 ends in an index out of bounds, and it has no dialogs of the
  /// system.
  public static boolean isOfHeadlessScreen(Throwable cause) {
    return (cause instanceof IndexOutOfBoundsException
            || cause instanceof UnsupportedOperationException)
        && Arrays.stream(cause.getStackTrace())
            .map(StackTraceElement::getClassName)
            .dropWhile(name -> name.startsWith("java.") || name.startsWith("jdk."))
            .findFirst()
            .filter(name -> name.startsWith("com.sun.glass.ui.headless."))
            .isPresent();
  }
}
