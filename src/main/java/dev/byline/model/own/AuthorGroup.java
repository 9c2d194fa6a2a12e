package dev.byline.model.own;

import dev.byline.model.AuthorId;
import dev.byline.model.TextFolding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Authors whom the user put together under a name: a lab, a shortlist.
///
/// @param name as the user spells it
/// @param authors each once, in the order in which they were added; the library need not have them
public record AuthorGroup(GroupId id, String name, List<AuthorId> authors) {

  /// An absent list, as Jackson hands it over, is an empty one.
  public AuthorGroup(GroupId id, String name, @Nullable List<AuthorId> authors) {
    this.id = id;
    this.name = tidied(name);
    this.authors = authors == null ? List.of() : List.copyOf(new LinkedHashSet<>(authors));
  }

  /// The key that all spellings of one name share: case, accents and the width of spaces do not
  /// count.
  public static String nameKey(String name) {
    return TextFolding.fold(tidied(name));
  }

  private static String tidied(String name) {
    return name.strip().replaceAll("\\s+", " ");
  }

  public boolean isCalled(String otherName) {
    return nameKey(name).equals(nameKey(otherName));
  }

  public AuthorGroup withName(String newName) {
    return new AuthorGroup(id, newName, authors);
  }

  /// This group with `more` behind those it has.
  public AuthorGroup with(List<AuthorId> more) {
    var all = new ArrayList<>(authors);
    all.addAll(more);
    return new AuthorGroup(id, name, all);
  }

  public AuthorGroup without(List<AuthorId> fewer) {
    var gone = new HashSet<>(fewer);
    return new AuthorGroup(
        id, name, authors.stream().filter(author -> !gone.contains(author)).toList());
  }

  /// This group with what changed from `before` to `after` taken back; what was changed since stays
  /// changed.
  public AuthorGroup undone(AuthorGroup before, AuthorGroup after) {
    if (authors.equals(after.authors)) {
      return new AuthorGroup(id, undoneName(before, after), before.authors);
    }
    List<AuthorId> added = after.without(before.authors).authors;
    List<AuthorId> removed = before.without(after.authors).authors;
    return without(added).with(removed).withName(undoneName(before, after));
  }

  private String undoneName(AuthorGroup before, AuthorGroup after) {
    return before.name.equals(after.name) ? name : before.name;
  }
}
