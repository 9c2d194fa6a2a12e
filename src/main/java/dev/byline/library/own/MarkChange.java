package dev.byline.library.own;

import dev.byline.model.own.MarkRecord;
import java.util.List;

/// A change of the user's marks that was stored, for [MarkStore#revert].
///
/// @param before what was stored of everything that changed
/// @param after what is stored of the same things since, in the same order
public record MarkChange(List<MarkRecord> before, List<MarkRecord> after) {

  public MarkChange {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /// True if nothing was stored, since all was so already.
  public boolean isEmpty() {
    return after.isEmpty();
  }
}
