package dev.byline.app.window;

import dev.byline.ui.kit.Theme;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Platform;

/// The start of JavaFX, which takes as long as the opening of a library and can go on beside it.
public final class ToolkitStart {

  private Optional<CompletableFuture<Void>> running = Optional.empty();

  /// Begins to start it, once, and returns at once.
  public synchronized void begin() {
    if (running.isEmpty()) {
      running =
          Optional.of(
              CompletableFuture.runAsync(ToolkitStart::start, Thread.ofPlatform().daemon()::start)
                  .thenRunAsync(ToolkitStart::prepareTheme, Platform::runLater));
    }
  }

  /// The system's, which most keep.
  private static void prepareTheme() {
    Theme.ofSystem().getValue().prepare();
  }

  private static void start() {
    var started = new CompletableFuture<Void>();
    Platform.startup(() -> started.complete(null));
    // It runs on for what is still to be stored when the window is closed.
    Platform.setImplicitExit(false);
    started.join();
  }

  /// Waits until windows can be made. Not on their thread.
  ///
  /// @throws UnsupportedOperationException if there is no display
  public void await() {
    begin();
    try {
      running.ifPresent(CompletableFuture::join);
    } catch (CompletionException e) {
      if (e.getCause() instanceof UnsupportedOperationException none) {
        throw none;
      }
      throw e;
    }
  }
}
