package dev.byline.identity;

import dev.byline.spool.LongSet;

/// A filter of titles that the index may hold, so that an import into an empty library does not
/// query the index for each title. Thread-safe.
public final class KnownTitles {

  private final LongSet titles = new LongSet();
  private final boolean complete;

  private KnownTitles(boolean complete) {
    this.complete = complete;
  }

  /// The titles of an empty index.
  public static KnownTitles ofEmptyIndex() {
    return new KnownTitles(true);
  }

  /// The titles of an index that others filled, of which nothing is known.
  public static KnownTitles ofAnyIndex() {
    return new KnownTitles(false);
  }

  public boolean mayHold(long titleHash) {
    return !complete || titles.contains(titleHash);
  }

  /// Takes note of titles that were committed.
  public void add(long[] hashes) {
    if (complete) {
      for (long title : hashes) {
        titles.add(title);
      }
    }
  }
}
