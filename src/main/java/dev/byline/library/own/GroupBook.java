package dev.byline.library.own;

import dev.byline.model.AuthorId;
import dev.byline.model.TextFolding;
import dev.byline.model.own.AuthorGroup;
import dev.byline.model.own.GroupId;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// The groups of one moment, and what a change makes of them. Of two groups no name is the same.
public record GroupBook(Map<GroupId, AuthorGroup> byId) {

  public static final GroupBook NONE = new GroupBook(Map.of());

  private static final String LIBRARY = "library";

  /// Stands for an id where a name has no letter or digit.
  private static final String NAMELESS = "group";

  public GroupBook {
    byId = Collections.unmodifiableMap(new TreeMap<>(byId));
  }

  /// All of them in the order of their names.
  public List<AuthorGroup> byName() {
    return byId.values().stream()
        .sorted(
            Comparator.comparing((AuthorGroup group) -> AuthorGroup.nameKey(group.name()))
                .thenComparing(AuthorGroup::id))
        .toList();
  }

  public Optional<AuthorGroup> of(GroupId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// True if `name` stands for all authors of the library, so that no group can have it.
  public static boolean isReserved(String name) {
    return AuthorGroup.nameKey(name).equals(LIBRARY);
  }

  /// The group that is called `name`.
  public static Optional<AuthorGroup> named(List<AuthorGroup> groups, String name) {
    return groups.stream().filter(group -> group.isCalled(name)).findFirst();
  }

  /// These groups after `change`.
  public GroupBook with(GroupChange change) {
    var next = new TreeMap<>(byId);
    change.before().ifPresent(group -> next.remove(group.id()));
    change.after().ifPresent(group -> next.put(group.id(), group));
    return new GroupBook(next);
  }

  /// The change that creates a group; see [GroupStore#create].
  public GroupChange creating(String name, List<AuthorId> authors) {
    String begin = TextFolding.words(name).replace(' ', '-');
    String slug = begin.isEmpty() ? NAMELESS : begin;
    GroupId id =
        IntStream.iterate(1, i -> i + 1)
            .mapToObj(i -> new GroupId(i == 1 ? slug : slug + "-" + i))
            .filter(wanted -> !byId.containsKey(wanted))
            .findFirst()
            .orElseThrow();
    return new GroupChange(
        Optional.empty(), Optional.of(distinct(new AuthorGroup(id, name, authors))));
  }

  /// The change of a group; see [GroupStore#change].
  public GroupChange changing(GroupId id, UnaryOperator<AuthorGroup> change) {
    return of(id)
        .map(now -> new GroupChange(Optional.of(now), Optional.of(distinct(change.apply(now)))))
        .orElse(GroupChange.NONE);
  }

  /// The change that deletes a group; see [GroupStore#delete].
  public GroupChange deleting(GroupId id) {
    return of(id)
        .map(now -> new GroupChange(Optional.of(now), Optional.empty()))
        .orElse(GroupChange.NONE);
  }

  /// The change that undoes `change`; see [GroupStore#revert].
  public GroupChange reverting(GroupChange change) {
    if (change.after().isEmpty()) {
      return change
          .before()
          .filter(gone -> of(gone.id()).isEmpty())
          .map(gone -> new GroupChange(Optional.empty(), Optional.of(distinct(gone))))
          .orElse(GroupChange.NONE);
    }
    AuthorGroup after = change.after().get();
    return change
        .before()
        .map(before -> changing(after.id(), now -> now.undone(before, after)))
        .orElseGet(() -> deleting(after.id()));
  }

  private AuthorGroup distinct(AuthorGroup group) {
    return IntStream.iterate(1, i -> i + 1)
        .mapToObj(i -> i == 1 ? group : group.withName(group.name() + " " + i))
        .filter(wanted ->
            byId.values().stream()
                .allMatch(other -> other.id().equals(group.id()) || !other.isCalled(wanted.name())))
        .findFirst()
        .orElseThrow();
  }
}
