package dev.byline.ingest;

/// Which titles the index may hold, so that an import into an empty library need not ask the index
/// for each of its titles. Safe for use by several threads.
final class KnownTitles {

  private final LongSet titles = new LongSet();
  private final boolean complete;

  private KnownTitles(boolean complete) {
    this.complete = complete;
  }

  /// What is known of an empty index.
  static KnownTitles ofEmptyIndex() {
    return new KnownTitles(true);
  }

  /// What is known of an index that others filled: nothing.
  static KnownTitles ofAnyIndex() {
    return new KnownTitles(false);
  }

  boolean mayHold(long titleHash) {
    return !complete || titles.contains(titleHash);
  }

  /// Takes note of titles that were committed.
  void add(long[] hashes) {
    if (complete) {
      for (long title : hashes) {
        titles.add(title);
      }
    }
  }
}
