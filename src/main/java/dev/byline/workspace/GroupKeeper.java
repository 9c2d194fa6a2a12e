package dev.byline.workspace;

import dev.byline.archive.GroupJournal;
import dev.byline.library.LibraryIndex;
import dev.byline.library.own.GroupBook;
import dev.byline.library.own.GroupChange;
import dev.byline.library.own.GroupStore;
import dev.byline.model.AuthorId;
import dev.byline.model.IdRedirects;
import dev.byline.model.own.AuthorGroup;
import dev.byline.model.own.GroupId;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// A store for the user's groups of authors in the archive. A member who has been merged into
/// another author appears as that author.
final class GroupKeeper implements GroupStore {

  private final GroupJournal journal;
  private final LibraryIndex index;
  private volatile List<AuthorGroup> groups = List.of();

  GroupKeeper(GroupJournal journal, LibraryIndex index) {
    this.journal = journal;
    this.index = index;
  }

  /// Takes up what other processes have written, and who has become whom.
  synchronized void read() throws IOException {
    groups = led(new GroupBook(journal.state()));
  }

  private List<AuthorGroup> led(GroupBook stored) throws IOException {
    IdRedirects leads = index.leads();
    return stored.byName().stream().map(group -> led(group, leads)).toList();
  }

  private static AuthorGroup led(AuthorGroup group, IdRedirects leads) {
    return new AuthorGroup(
        group.id(), group.name(), group.authors().stream().map(leads::of).toList());
  }

  @Override
  public List<AuthorGroup> groups() {
    return groups;
  }

  @Override
  public GroupChange create(String name, List<AuthorId> authors) throws IOException {
    return write(now -> now.creating(name, authors));
  }

  @Override
  public GroupChange change(GroupId group, UnaryOperator<AuthorGroup> change) throws IOException {
    IdRedirects leads = index.leads();
    return write(now -> now.changing(group, stored -> change.apply(led(stored, leads))));
  }

  @Override
  public GroupChange delete(GroupId group) throws IOException {
    return write(now -> now.deleting(group));
  }

  @Override
  public GroupChange revert(GroupChange change) throws IOException {
    return write(now -> now.reverting(change));
  }

  private synchronized GroupChange write(Function<GroupBook, GroupChange> change)
      throws IOException {
    var made = new AtomicReference<>(new GroupChange(Optional.empty(), Optional.empty()));
    var state =
        journal.write(now -> {
          made.set(change.apply(new GroupBook(now)));
          return line(made.get());
        });
    groups = led(new GroupBook(state));
    return made.get();
  }

  private static Optional<GroupJournal.Line> line(GroupChange change) {
    if (change.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new GroupJournal.Line(
            change.after().stream().toList(),
            change.after().isPresent()
                ? List.of()
                : change.before().stream().map(AuthorGroup::id).toList()));
  }
}
