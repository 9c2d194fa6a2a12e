package dev.byline.ingest;

import dev.byline.library.PaperRecord;

/// 64 bits that stand for a title where memory counts. Different titles may share a hash: what has
/// the same hash is compared in full before anything follows from it.
final class TitleHash {

  private TitleHash() {}

  static long of(String title) {
    return ofKey(PaperRecord.titleKey(title));
  }

  /// FNV-1a over the characters, its bits mixed once more (the finisher of MurmurHash3).
  static long ofKey(String titleKey) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < titleKey.length(); i++) {
      hash = (hash ^ titleKey.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    return hash ^ (hash >>> 33);
  }
}
