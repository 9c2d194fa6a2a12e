package dev.byline.identity;

import dev.byline.archive.Correction;
import dev.byline.archive.Corrections;
import dev.byline.archive.FieldPlace;
import dev.byline.library.PaperRecord;
import dev.byline.model.PaperField;
import java.util.HashMap;
import java.util.Map;

/// 64 bits that stand for a title where memory counts. Different titles may share a hash: what has
/// the same hash is compared in full before anything follows from it.
public final class TitleHash {

  private TitleHash() {}

  public static long of(String title) {
    return ofKey(PaperRecord.titleKey(title));
  }

  /// The titles as corrected: by the hash that is read, and which of those with that hash, the hash
  /// that counts.
  static Map<Long, Map<Integer, Long>> changed(Corrections corrections) {
    var changed = new HashMap<Long, Map<Integer, Long>>();
    for (Correction correction : corrections.byPlace().values()) {
      if (correction.place()
              instanceof FieldPlace.OfPaper(FieldPlace.PaperKey paper, PaperField field)
          && field == PaperField.TITLE) {
        changed
            .computeIfAbsent(of(correction.read()), _ -> new HashMap<>())
            .put(paper.nth(), of(correction.value().orElse(correction.read())));
      }
    }
    return changed;
  }

  /// FNV-1a over the characters, its bits mixed once more (the finisher of MurmurHash3).
  public static long ofKey(String titleKey) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < titleKey.length(); i++) {
      hash = (hash ^ titleKey.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    return hash ^ (hash >>> 33);
  }
}
