package dev.byline.network;

import dev.byline.library.PaperHit;
import dev.byline.library.ProfileRef;
import dev.byline.model.Folding;
import dev.byline.stats.NameBook;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Says who has written a paper. Names are read once, and somebody is called as the paper that came
/// first does; for one thread.
final class Cast {

  private final NameBook book = new NameBook();
  private final Map<String, Person> people = new LinkedHashMap<>();
  private final Map<String, Person> byName = new HashMap<>();
  private final List<Person> owners;

  /// @param known people of whom more is known than a name
  Cast(Collection<Person> known) {
    for (Person person : known) {
      people.put(person.key(), person);
      person.names().forEach(name -> byName.put(name, person));
    }
    owners = known.stream().filter(Person::isOwner).toList();
  }

  /// The people who wrote a paper, each once: known owners of pages that list it, then the others
  /// in the order of the paper. Bodies are no people.
  Set<Person> of(PaperHit hit) {
    Set<Person> authors = new LinkedHashSet<>();
    Set<String> taken = new HashSet<>();
    for (Person owner : owners) {
      if (isListed(hit, owner)) {
        authors.add(owner);
        taken.addAll(owner.aliases());
      }
    }
    for (NameBook.Entry entry : book.authors(hit.paper())) {
      String folded = Folding.fold(entry.name().text());
      if (entry.isPerson() && !taken.contains(folded)) {
        authors.add(person(folded, entry.name().text(), hit));
      }
    }
    return authors;
  }

  private static boolean isListed(PaperHit hit, Person owner) {
    return owner
        .page()
        .filter(id -> hit.profiles().stream().anyMatch(profile -> profile.id().equals(id)))
        .isPresent();
  }

  private Person person(String folded, String name, PaperHit hit) {
    Person person =
        byName.computeIfAbsent(
            folded,
            key -> {
              Person made = Person.named(name);
              people.put(key, made);
              return made;
            });
    if (person.page().isEmpty()) {
      for (ProfileRef profile : hit.profiles()) {
        if (Folding.fold(profile.name()).equals(folded)) {
          person = person.withPage(profile.id());
          byName.put(folded, person);
          people.put(person.key(), person);
        }
      }
    }
    return person;
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
