package dev.byline.library.own;

import java.util.concurrent.CancellationException;

/// The progress of something that is done to many papers, and the wish to end it.
public interface BulkProgress {

  /// Nobody looks on, and nobody ends it.
  BulkProgress NONE =
      new BulkProgress() {
        @Override
        public void update(long done, long total) {}

        @Override
        public boolean isCancelled() {
          return false;
        }
      };

  /// Hears how far it is.
  void update(long done, long total);

  /// True if it is to end; nothing has changed then.
  boolean isCancelled();

  /// Ends it with a [CancellationException] if somebody wishes so.
  default void check() {
    if (isCancelled()) {
      throw new CancellationException("Cancelled");
    }
  }
}
