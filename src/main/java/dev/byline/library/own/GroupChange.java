package dev.byline.library.own;

import dev.byline.model.own.AuthorGroup;
import java.util.Optional;

/// A change of a group that was stored, for [GroupStore#revert].
///
/// @param before the group as it was; empty where there was none
/// @param after the group as it is since; empty where there is none
public record GroupChange(Optional<AuthorGroup> before, Optional<AuthorGroup> after) {

  static final GroupChange NONE = new GroupChange(Optional.empty(), Optional.empty());

  /// True if nothing was stored, since all was so already.
  public boolean isEmpty() {
    return before.equals(after);
  }
}
