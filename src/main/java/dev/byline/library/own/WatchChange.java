package dev.byline.library.own;

import dev.byline.model.own.WatchEntry;
import dev.byline.model.own.WatchId;
import java.util.Map;

/// A change of saved searches that was stored, for [WatchStore#revert].
///
/// @param before those that changed, as they were; without those that there were not
/// @param after the same as they are since; without those that are no longer
public record WatchChange(Map<WatchId, WatchEntry> before, Map<WatchId, WatchEntry> after) {

  public WatchChange {
    before = Map.copyOf(before);
    after = Map.copyOf(after);
  }

  /// True if nothing was stored, since all was so already.
  public boolean isEmpty() {
    return before.equals(after);
  }
}
