package dev.byline.sync;

import dev.byline.archive.Capture;

/// Adds up what is done. Safe for use by several threads.
///
/// Reading a page through for the first time counts for a tenth of its bytes and putting it into
/// the index for the rest, about as long as they take.
public final class ProgressMeter {

  private final Progress progress;
  private final long total;
  private long tenths;

  public ProgressMeter(Progress progress, long total) {
    this.progress = progress;
    this.total = total;
  }

  public void scanned(String name, long bytes) {
    add(name, bytes);
  }

  void indexed(Capture capture, long bytes) {
    add(capture.source(), 9 * bytes);
  }

  /// A page that needs no more work.
  public void settled(String name, long bytes) {
    add(name, 9 * bytes);
  }

  private synchronized void add(String name, long moreTenths) {
    tenths = Math.min(tenths + moreTenths, 10 * total);
    progress.update(tenths / 10, total, name);
  }
}
