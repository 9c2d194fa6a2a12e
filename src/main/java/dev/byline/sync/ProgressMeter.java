package dev.byline.sync;

import dev.byline.archive.Capture;

/// A meter of the progress of an import. Thread-safe.
///
/// The first pass over a page counts for a tenth of its bytes and indexing it for the rest, in
/// proportion to their duration.
public final class ProgressMeter {

  private final ProgressListener progress;
  private final long total;
  private long tenths;

  public ProgressMeter(ProgressListener progress, long total) {
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
