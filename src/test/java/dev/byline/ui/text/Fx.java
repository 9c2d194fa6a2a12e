package dev.byline.ui.text;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/// The FX thread for tests: started once, without a display.
final class Fx {

  private static final CompletableFuture<Void> STARTED = start();

  private Fx() {}

  private static CompletableFuture<Void> start() {
    var started = new CompletableFuture<Void>();
    try {
      Platform.startup(() -> started.complete(null));
      Platform.setImplicitExit(false);
    } catch (IllegalStateException _) {
      // Another test has started it.
      started.complete(null);
    }
    return started.orTimeout(60, TimeUnit.SECONDS);
  }

  /// What `job` returns on the FX thread; its failure is the test's.
  static <T> T call(Callable<T> job) {
    STARTED.join();
    var result = new CompletableFuture<T>();
    Platform.runLater(() -> {
      try {
        result.complete(job.call());
      } catch (Exception | AssertionError e) {
        result.completeExceptionally(e);
      }
    });
    try {
      return result.orTimeout(60, TimeUnit.SECONDS).join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof AssertionError failed) {
        throw failed;
      }
      throw e;
    }
  }
}
