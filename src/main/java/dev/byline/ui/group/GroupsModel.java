package dev.byline.ui.group;

import dev.byline.library.own.GroupBook;
import dev.byline.library.own.GroupChange;
import dev.byline.library.own.GroupStore;
import dev.byline.model.AuthorId;
import dev.byline.model.own.AuthorGroup;
import dev.byline.model.own.GroupId;
import dev.byline.ui.window.UndoQueue;
import dev.byline.wording.Wording;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The user's groups of authors, and what can be done about them.
///
/// Used on the thread of `ui` only.
public final class GroupsModel {

  private final GroupStore store;
  private final UndoQueue deeds;
  private final ReadOnlyObjectWrapper<List<AuthorGroup>> groups =
      new ReadOnlyObjectWrapper<>(this, "groups", List.of());
  private final ReadOnlyObjectWrapper<Optional<GroupChange>> deleted =
      new ReadOnlyObjectWrapper<>(this, "deleted", Optional.empty());
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper(this, "said", "");
  private final ReadOnlyObjectWrapper<Optional<Exception>> failure =
      new ReadOnlyObjectWrapper<>(this, "failure", Optional.empty());

  /// @param deeds does, undoes and does again what is asked here
  public GroupsModel(GroupStore store, UndoQueue deeds) {
    this.store = store;
    this.deeds = deeds;
    deeds.listen(this::refresh);
    refresh();
  }

  /// All groups in the order of their names.
  public ReadOnlyObjectProperty<List<AuthorGroup>> groups() {
    return groups.getReadOnlyProperty();
  }

  /// The group that was deleted last, as long as it can be brought back.
  public ReadOnlyObjectProperty<Optional<GroupChange>> deleted() {
    return deleted.getReadOnlyProperty();
  }

  /// The last action, as a sentence; empty where there was none.
  public ReadOnlyStringProperty said() {
    return said.getReadOnlyProperty();
  }

  /// The reason why the last change could not be stored.
  public ReadOnlyObjectProperty<Optional<Exception>> failure() {
    return failure.getReadOnlyProperty();
  }

  /// Takes up what has been changed elsewhere.
  public void refresh() {
    groups.set(store.groups());
    boolean isBack =
        deleted.get().flatMap(GroupChange::before).filter(g -> of(g.id()).isPresent()).isPresent();
    if (isBack) {
      deleted.set(Optional.empty());
    }
  }

  public Optional<AuthorGroup> of(GroupId id) {
    return groups.get().stream().filter(group -> group.id().equals(id)).findFirst();
  }

  /// The objection to calling a group `name`, as a sentence; empty where there is none.
  ///
  /// @param own the group that is to be called so, where it is there already
  public Optional<String> objection(String name, Optional<GroupId> own) {
    if (GroupBook.isReserved(name)) {
      return Optional.of(Wording.of("group.reserved"));
    }
    return GroupBook.named(groups.get(), name)
        .filter(group -> !own.equals(Optional.of(group.id())))
        .map(group -> Wording.of("group.taken", group.name()));
  }

  /// Makes a group.
  public void create(String name, List<AuthorId> authors) {
    act(() -> store.create(name, authors), "group.created");
  }

  public void rename(GroupId group, String name) {
    act(() -> store.change(group, now -> now.withName(name)), "group.renamed");
  }

  /// Puts `authors` into a group, behind those who are in it.
  public void add(GroupId group, List<AuthorId> authors) {
    act(() -> store.change(group, now -> now.with(authors)), "group.added");
  }

  /// Takes an author out of a group.
  public void remove(GroupId group, AuthorId author) {
    act(() -> store.change(group, now -> now.without(List.of(author))), "group.removed");
  }

  /// Takes a group away; [#bringBack] makes it again.
  public void delete(GroupId group) {
    deeds.act(
        () -> {
          GroupChange change = store.delete(group);
          return back(change);
        },
        failed -> told(failed, ""));
    of(group)
        .ifPresent(
            gone -> deleted.set(Optional.of(new GroupChange(Optional.of(gone), Optional.empty()))));
  }

  /// Makes the group again that was deleted last.
  public void bringBack() {
    deleted.get().ifPresent(change -> act(() -> store.revert(change), "group.back"));
    deleted.set(Optional.empty());
  }

  /// Something that changes a group.
  private interface Changing {
    GroupChange change() throws IOException;
  }

  /// @param key of the sentence that says that it was done
  private void act(Changing changing, String key) {
    said.set("");
    deeds.act(() -> back(changing.change()), failed -> told(failed, Wording.of(key)));
  }

  private void told(Optional<Exception> failed, String done) {
    failure.set(failed);
    said.set(failed.isPresent() ? "" : done);
  }

  private Optional<UndoQueue.Storing> back(GroupChange change) {
    return change.isEmpty() ? Optional.empty() : Optional.of(() -> back(store.revert(change)));
  }
}
