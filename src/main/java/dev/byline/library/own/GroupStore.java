package dev.byline.library.own;

import dev.byline.model.AuthorId;
import dev.byline.model.own.AuthorGroup;
import dev.byline.model.own.GroupId;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;

/// A store for groups of authors. A change is durable when its method returns, even during an
/// import. Thread-safe.
public interface GroupStore {

  /// All groups in the order of their names; asks nothing of the disk.
  List<AuthorGroup> groups();

  /// Makes a group. Where another has the name, the new one gets a number behind it.
  ///
  /// @param name not blank
  /// @throws IOException if it cannot be stored; nothing has changed then
  GroupChange create(String name, List<AuthorId> authors) throws IOException;

  /// Changes the name or the authors of a group; nothing where there is no such group any longer.
  /// Where another has the new name, it gets a number.
  ///
  /// @param change makes the new group of the one that is stored now
  GroupChange change(GroupId group, UnaryOperator<AuthorGroup> change) throws IOException;

  /// Takes a group away; its authors stay in the library.
  GroupChange delete(GroupId group) throws IOException;

  /// Takes `change` back; what was changed since stays changed.
  ///
  /// @return the change that does it again when it is reverted
  GroupChange revert(GroupChange change) throws IOException;
}
