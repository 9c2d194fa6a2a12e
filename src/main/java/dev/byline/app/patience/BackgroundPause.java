package dev.byline.app.patience;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// A delay for a thread that has nothing else to do.
final class BackgroundPause {

  /// The interval at which it is seen that nobody waits for the answer any more.
  private static final Duration STEP = Duration.ofMillis(20);

  private BackgroundPause() {}

  /// Returns at `end`, as [System#nanoTime] tells it.
  ///
  /// @throws CancellationException as soon as `cancelled` is true
  static void until(long end, BooleanSupplier cancelled) {
    for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException("The question was withdrawn");
      }
      LockSupport.parkNanos(Math.min(left, STEP.toNanos()));
    }
  }
}
