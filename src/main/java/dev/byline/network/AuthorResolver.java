package dev.byline.network;

import dev.byline.library.PaperHit;
import dev.byline.library.ProfileRef;
import dev.byline.model.AuthorId;
import dev.byline.model.TextFolding;
import dev.byline.model.name.PersonName;
import dev.byline.stats.citations.NameBook;
import dev.byline.wording.Wording;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The people who wrote a paper. Names are parsed once, and a person is named as on the first
/// paper. Not thread-safe.
///
/// A name belongs to one person on all pages, unless it is known to be shared. A shared name
/// belongs to the owner of the page that lists the paper, or to nobody if no page of that name
/// does.
final class AuthorResolver {

  private final NameBook book = new NameBook();
  private final Map<String, Person> people = new LinkedHashMap<>();
  private final Map<String, Person> byName = new HashMap<>();
  private final Map<String, PersonName> ownerNames = new HashMap<>();
  private final List<Person> owners;
  private final Set<String> shared;
  private final SharedNames namesakes = new SharedNames();

  /// @param known people of whom more is known than a name
  /// @param shared folded names of several owners of pages
  AuthorResolver(Collection<Person> known, Set<String> shared) {
    this.shared = Set.copyOf(shared);
    for (Person person : known) {
      people.put(person.key(), person);
      person.names().forEach(name -> byName.put(name, person));
    }
    owners = known.stream().filter(Person::isOwner).toList();
  }

  /// The people who wrote a paper, each once: known owners of pages that list it, then the others
  /// in the order of the paper, then the owners of pages that list it whom an "et al." hides.
  /// Bodies are no people.
  Set<Person> of(PaperHit hit) {
    Set<Person> authors = new LinkedHashSet<>();
    Set<String> taken = new HashSet<>();
    for (Person owner : owners) {
      if (isListed(hit, owner)) {
        authors.add(owner);
        taken.addAll(owner.aliases());
      }
    }
    Map<String, Set<AuthorId>> pages = pages(hit);
    List<NameBook.Entry> named = book.authors(hit.paper());
    for (NameBook.Entry entry : named) {
      String folded = TextFolding.fold(entry.name().text());
      if (entry.isPerson() && !taken.contains(folded)) {
        person(folded, entry.name().text(), pages.getOrDefault(folded, Set.of()))
            .ifPresent(authors::add);
      }
    }
    for (ProfileRef profile : hit.paper().moreAuthors() ? hit.profiles() : List.<ProfileRef>of()) {
      if (isHidden(profile, named)) {
        String folded = TextFolding.fold(profile.name());
        boolean isKnown = authors.stream().anyMatch(one -> one.page().equals(id(profile)));
        if (!isKnown) {
          person(folded, profile.name(), pages.getOrDefault(folded, Set.of()))
              .ifPresent(authors::add);
        }
      }
    }
    return authors;
  }

  private static Optional<AuthorId> id(ProfileRef profile) {
    return Optional.of(profile.id());
  }

  /// True if somebody whose page lists a paper is none of those whom the paper names.
  private boolean isHidden(ProfileRef profile, List<NameBook.Entry> named) {
    if (named.stream().anyMatch(entry -> entry.name().text().equals(profile.name()))) {
      return false;
    }
    PersonName owner = ownerNames.computeIfAbsent(profile.name(), PersonName::read);
    return owner.kind() != PersonName.Kind.INSTITUTION
        && !profile.name().startsWith(Wording.of("author.unknown"))
        && named.stream().noneMatch(entry -> entry.name().isCompatibleWith(owner));
  }

  /// The pages that list a paper, by the folded name of the owner.
  private static Map<String, Set<AuthorId>> pages(PaperHit hit) {
    Map<String, Set<AuthorId>> pages = new HashMap<>();
    for (ProfileRef profile : hit.profiles()) {
      pages
          .computeIfAbsent(TextFolding.fold(profile.name()), _ -> new LinkedHashSet<>(2))
          .add(profile.id());
    }
    return pages;
  }

  private static boolean isListed(PaperHit hit, Person owner) {
    return owner
        .page()
        .filter(id -> hit.profiles().stream().anyMatch(profile -> profile.id().equals(id)))
        .isPresent();
  }

  private Optional<Person> person(String folded, String name, Set<AuthorId> pages) {
    Optional<AuthorId> page = pages.stream().findFirst();
    if (shared.contains(folded)) {
      return page.map(id -> Person.owner(id, name))
          .map(owner -> people.computeIfAbsent(owner.key(), _ -> owner));
    }
    Person person = byName.computeIfAbsent(folded, _ -> Person.named(name));
    if (page.isPresent()) {
      namesakes.meet(folded, pages);
      if (person.page().isEmpty()) {
        person = person.withPage(page.get());
        byName.put(folded, person);
      }
    }
    people.put(person.key(), person);
    return Optional.of(person);
  }

  /// The folded names that have turned out to be shared, of those that were taken for one person's.
  Set<String> shared() {
    return namesakes.names();
  }

  /// A person as known by now.
  Person get(String key) {
    Person person = people.get(key);
    if (person == null) {
      throw new IllegalArgumentException("Nobody has been met as " + key);
    }
    return person;
  }
}
