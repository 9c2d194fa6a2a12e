package dev.byline.network;

import dev.byline.library.AuthorRecord;
import dev.byline.library.query.Clause;
import dev.byline.library.query.Facet;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.TextFolding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Somebody who is named on papers.
///
/// The papers of the owner of a page are those that the page lists, and those of other pages that
/// name the owner in full; the papers of anybody else are those with the name, and those of a page
/// that was met on the way.
///
/// @param key equal for the same person: the folded name, or for an owner the page behind `in:`
/// @param name as it is shown
/// @param page the page in the library, if there is one
/// @param isOwner whether the person is told by the page rather than by the name
/// @param names folded names that mean this person on any paper; none where several pages share the
///   owner's name, so that it means nobody
/// @param aliases folded names that mean this person on papers of the page
public record Person(
    String key,
    String name,
    Optional<AuthorId> page,
    boolean isOwner,
    Set<String> names,
    Set<String> aliases) {

  public Person {
    names = Set.copyOf(names);
    aliases = Set.copyOf(aliases);
  }

  /// The owner of a page.
  ///
  /// @param isNamesake whether another page's owner has the same name
  static Person owner(AuthorRecord record, boolean isNamesake) {
    String name = record.author().name();
    Set<String> aliases = new TreeSet<>();
    aliases.add(TextFolding.fold(name));
    record.nameVariants().forEach(variant -> aliases.add(TextFolding.fold(variant)));
    Set<String> names = isNamesake ? Set.of() : Set.of(TextFolding.fold(name));
    return new Person("in:" + record.id(), name, Optional.of(record.id()), true, names, aliases);
  }

  /// The owner of a page, one of several with this name.
  static Person owner(AuthorId page, String name) {
    return new Person(
        "in:" + page, name, Optional.of(page), true, Set.of(), Set.of(TextFolding.fold(name)));
  }

  /// Whoever is called `name`.
  static Person named(String name) {
    String folded = TextFolding.fold(name);
    return new Person(folded, name, Optional.empty(), false, Set.of(folded), Set.of());
  }

  /// The same person, whose page is known now.
  Person withPage(AuthorId id) {
    return new Person(key, name, Optional.of(id), isOwner, names, aliases);
  }

  /// True if `other` is this person: one may be told by the page, and the other by the name.
  boolean is(Person other) {
    return key.equals(other.key) || names.contains(other.key) || other.names.contains(key);
  }

  /// The question for the person's papers: for those of the page, where it is told by that.
  public PaperQuery query() {
    return PaperQuery.ALL.and(
        page.filter(_ -> isOwner).<Clause>map(Clause.OneOf::profile).orElseGet(this::papers));
  }

  /// The condition that a paper is this person's.
  Clause papers() {
    List<Clause> either = new ArrayList<>();
    page.map(Clause.OneOf::profile).ifPresent(either::add);
    if (!names.isEmpty()) {
      either.add(new Clause.OneOf(Facet.AUTHOR, new TreeSet<>(names)));
    }
    return either.size() == 1 ? either.getFirst() : new Clause.Or(either);
  }
}
