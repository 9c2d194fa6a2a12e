package dev.byline.ui.compare;

import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorRecord;
import dev.byline.library.Library;
import dev.byline.library.PageRequest;
import dev.byline.model.AuthorId;
import dev.byline.model.own.AuthorGroup;
import dev.byline.ui.group.GroupsModel;
import dev.byline.ui.window.Latest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The members of the groups that are shown, by name.
///
/// Used on the thread of `ui` only; the library is queried on threads of `work`, once the view has
/// been opened.
public final class GroupMembers {

  /// More members of one group cannot be looked through.
  static final int MOST_MEMBERS = 60;

  private final Library library;
  private final GroupsModel groups;
  private final Latest latest;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(this, "state", new State.Loading());
  private boolean open;

  GroupMembers(Library library, GroupsModel groups, Executor work, Executor ui) {
    this.library = library;
    this.groups = groups;
    latest = new Latest(work, ui);
    groups.groups().subscribe(_ -> refresh());
  }

  /// The state of the view.
  sealed interface State {

    record Loading() implements State {}

    /// The groups as they are.
    ///
    /// @param authors how many the library has
    record Shown(List<Roster> rosters, long authors) implements State {
      public Shown {
        rosters = List.copyOf(rosters);
      }
    }

    record Failed(Exception cause) implements State {}
  }

  /// A group and who is in it.
  ///
  /// @param members the first of them
  record Roster(AuthorGroup group, List<Member> members) {
    Roster {
      members = List.copyOf(members);
    }

    /// Members that are not told.
    int others() {
      return group.authors().size() - members.size();
    }
  }

  /// Somebody who is in a group.
  ///
  /// @param record empty where the library no longer has the author
  record Member(AuthorId id, Optional<AuthorRecord> record) {

    String name() {
      return record.map(r -> r.author().name()).orElse(id.value());
    }
  }

  ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  GroupsModel groups() {
    return groups;
  }

  /// Asks from now on whenever the groups or the library change.
  void open() {
    if (!open) {
      open = true;
      refresh();
    }
  }

  /// Asks again, since the library has changed.
  void refresh() {
    if (open) {
      List<AuthorGroup> asked = groups.groups().get();
      latest.ask(
          cancelled -> read(asked, cancelled),
          state::set,
          cause -> state.set(new State.Failed(cause)));
    }
  }

  private State read(List<AuthorGroup> asked, BooleanSupplier cancelled) throws IOException {
    var rosters = new ArrayList<Roster>();
    for (AuthorGroup group : asked) {
      var members = new ArrayList<Member>();
      for (AuthorId id : group.authors().stream().limit(MOST_MEMBERS).toList()) {
        members.add(new Member(id, library.author(id)));
      }
      rosters.add(new Roster(group, members));
    }
    long authors =
        library.authors(AuthorQuery.ALL, PageRequest.first(1).exact(), cancelled).count().value();
    return new State.Shown(rosters, authors);
  }
}
