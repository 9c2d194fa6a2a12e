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

  /// What is known of an empty index.
  public static KnownTitles ofEmptyIndex() {
    return new KnownTitles(true);
  }

  /// What is known of an index that others filled: nothing.
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
