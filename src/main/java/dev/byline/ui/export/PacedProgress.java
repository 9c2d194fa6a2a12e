package dev.byline.ui.export;

import dev.byline.export.ExportProgress;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/// Progress as a window shows it: on its own thread, ten times a second at most, and not of work
/// that ends at once.
final class PacedProgress implements ExportProgress {

  private static final long INTERVAL_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

  private final Executor ui;
  private final ExportProgress shown;
  private long last = System.nanoTime();

  /// @param shown hears of the progress on the thread of `ui`
  PacedProgress(Executor ui, ExportProgress shown) {
    this.ui = ui;
    this.shown = shown;
  }

  @Override
  public void update(long done, long total) {
    long now = System.nanoTime();
    if (now - last > INTERVAL_NANOS) {
      last = now;
      ui.execute(() -> shown.update(done, total));
    }
  }
}
