package dev.byline.ui.compare;

import dev.byline.model.own.AuthorGroup;
import dev.byline.model.own.GroupId;
import java.util.ArrayList;
import java.util.List;

/// The sides of a comparison besides the selected authors.
///
/// @param groups groups, each as one side, in the order in which they were chosen
/// @param library whether the whole library is a side
record ExtraSides(List<GroupId> groups, boolean library) {

  static final ExtraSides NONE = new ExtraSides(List.of(), false);

  ExtraSides {
    groups = List.copyOf(groups);
  }

  int count() {
    return groups.size() + (library ? 1 : 0);
  }

  boolean has(GroupId group) {
    return groups.contains(group);
  }

  /// With `group`, or without it where it is there.
  ExtraSides toggled(GroupId group) {
    var changed = new ArrayList<>(groups);
    if (!changed.remove(group)) {
      changed.add(group);
    }
    return new ExtraSides(changed, library);
  }

  /// With the library, or without it.
  ExtraSides toggledLibrary() {
    return new ExtraSides(groups, !library);
  }

  /// Without groups that are no longer.
  ExtraSides among(List<AuthorGroup> all) {
    List<GroupId> ids = all.stream().map(AuthorGroup::id).toList();
    return new ExtraSides(groups.stream().filter(ids::contains).toList(), library);
  }
}
