package dev.byline.network;

import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorRecord;
import dev.byline.library.Library;
import dev.byline.library.PageRequest;
import dev.byline.library.query.Clause;
import dev.byline.library.query.Facet;
import dev.byline.library.query.FacetValue;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.TextFolding;
import dev.byline.model.name.PersonName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// A finder of people in a library. Thread-safe.
public final class NetworkPeople {

  /// More candidates than this help nobody to choose.
  private static final int CANDIDATES = 10;

  private final Library library;

  public NetworkPeople(Library library) {
    this.library = library;
  }

  /// The owner of a page; empty where the library has no such page.
  public Optional<Person> owner(AuthorId id, BooleanSupplier cancelled) throws IOException {
    Optional<AuthorRecord> record = library.author(id);
    return record.isEmpty() ? Optional.empty() : Optional.of(owner(record.get(), cancelled));
  }

  private Person owner(AuthorRecord record, BooleanSupplier cancelled) throws IOException {
    String name = TextFolding.fold(record.author().name());
    boolean isNamesake =
        withPage(record.author().name(), cancelled).stream()
            .anyMatch(other ->
                !other.id().equals(record.id())
                    && TextFolding.fold(other.author().name()).equals(name));
    return Person.owner(record, isNamesake);
  }

  private List<AuthorRecord> withPage(String text, BooleanSupplier cancelled) throws IOException {
    var query = new AuthorQuery(text, AuthorQuery.AuthorSort.NAME, true);
    return library.authors(query, PageRequest.first(CANDIDATES), cancelled).authors();
  }

  /// The people whom `text` may mean: the owner of the page with that id, else whoever has exactly
  /// that name, else those with these words in the name; owners of pages before others.
  public List<Person> find(String text, BooleanSupplier cancelled) throws IOException {
    if (TextFolding.words(text).isEmpty()) {
      return List.of();
    }
    Optional<Person> byId = owner(new AuthorId(text.strip()), cancelled);
    if (byId.isPresent()) {
      return List.of(byId.get());
    }
    Map<String, Person> found = new LinkedHashMap<>();
    for (AuthorRecord record : withPage(text, cancelled)) {
      found.putIfAbsent(TextFolding.words(record.author().name()), owner(record, cancelled));
    }
    Optional<Person> exact = Optional.ofNullable(found.get(TextFolding.words(text)));
    if (exact.isPresent() && !exact.get().names().isEmpty()) {
      return List.of(exact.get());
    }
    List<Person> owners = List.copyOf(found.values());
    for (Person person : onPapers(text, owners, cancelled)) {
      found.putIfAbsent(TextFolding.words(person.name()), person);
    }
    return Optional.ofNullable(found.get(TextFolding.words(text)))
        .filter(person -> !person.names().isEmpty())
        .map(List::of)
        .orElseGet(() -> found.values().stream().limit(CANDIDATES).toList());
  }

  /// Whoever is named on papers so, but as what `owners` are called on their own pages.
  private List<Person> onPapers(String text, List<Person> owners, BooleanSupplier cancelled)
      throws IOException {
    var named = PaperQuery.ALL.and(new Clause.Phrase(Clause.Scope.AUTHOR, text));
    List<String> words = words(text);
    List<Person> people = new ArrayList<>();
    for (FacetValue value :
        library.facets(named, Set.of(Facet.AUTHOR), cancelled).of(Facet.AUTHOR)) {
      boolean isMeant =
          words(value.value()).containsAll(words)
              && owners.stream().noneMatch(owner -> owner.aliases().contains(value.value()))
              && PersonName.read(value.label()).kind() != PersonName.Kind.INSTITUTION;
      if (isMeant) {
        people.add(Person.named(value.label()));
      }
    }
    return people;
  }

  private static List<String> words(String text) {
    return List.of(TextFolding.words(text).split(" ", -1));
  }
}
