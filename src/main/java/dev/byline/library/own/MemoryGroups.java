package dev.byline.library.own;

import dev.byline.model.AuthorId;
import dev.byline.model.own.AuthorGroup;
import dev.byline.model.own.GroupId;
import java.util.List;
import java.util.function.UnaryOperator;

/// Groups kept in memory only, for pictures of the window. Not thread-safe.
public final class MemoryGroups implements GroupStore {

  private GroupBook groups = GroupBook.NONE;

  @Override
  public List<AuthorGroup> groups() {
    return groups.byName();
  }

  @Override
  public GroupChange create(String name, List<AuthorId> authors) {
    return store(groups.creating(name, authors));
  }

  @Override
  public GroupChange change(GroupId group, UnaryOperator<AuthorGroup> change) {
    return store(groups.changing(group, change));
  }

  @Override
  public GroupChange delete(GroupId group) {
    return store(groups.deleting(group));
  }

  @Override
  public GroupChange revert(GroupChange change) {
    return store(groups.reverting(change));
  }

  private GroupChange store(GroupChange change) {
    groups = groups.with(change);
    return change;
  }
}
