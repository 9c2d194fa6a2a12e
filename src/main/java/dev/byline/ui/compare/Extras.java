package dev.byline.ui.compare;

import dev.byline.model.AuthorGroup;
import dev.byline.model.GroupId;
import java.util.ArrayList;
import java.util.List;

/// The sides of a comparison besides the selected authors.
///
/// @param groups groups, each as one side, in the order in which they were chosen
/// @param library whether the whole library is a side
record Extras(List<GroupId> groups, boolean library) {

  static final Extras NONE = new Extras(List.of(), false);

  Extras {
    groups = List.copyOf(groups);
  }

  int count() {
    return groups.size() + (library ? 1 : 0);
  }

  boolean has(GroupId group) {
    return groups.contains(group);
  }

  /// With `group`, or without it where it is there.
  Extras toggled(GroupId group) {
    var changed = new ArrayList<>(groups);
    if (!changed.remove(group)) {
      changed.add(group);
    }
    return new Extras(changed, library);
  }

  /// With the library, or without it.
  Extras toggledLibrary() {
    return new Extras(groups, !library);
  }

  /// Without groups that are no longer.
  Extras among(List<AuthorGroup> all) {
    List<GroupId> ids = all.stream().map(AuthorGroup::id).toList();
    return new Extras(groups.stream().filter(ids::contains).toList(), library);
  }
}
