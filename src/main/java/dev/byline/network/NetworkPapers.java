package dev.byline.network;

import dev.byline.library.Library;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperHit;
import dev.byline.library.PaperPage;
import dev.byline.library.query.Clause;
import dev.byline.library.query.Facet;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.PaperSort;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// Some papers of a library, the newest first.
///
/// @param isWhole whether these are all; otherwise there were more than were to be read
record NetworkPapers(List<PaperHit> hits, boolean isWhole) {

  private static final int PAGE = 10_000;

  NetworkPapers {
    hits = List.copyOf(hits);
  }

  /// The papers of any of `people`.
  ///
  /// @param most how many are read, or some fewer than a page more
  /// @throws CancellationException when `cancelled` turns true
  static NetworkPapers of(
      Collection<Person> people, int most, Library library, BooleanSupplier cancelled)
      throws IOException {
    if (people.isEmpty()) {
      return new NetworkPapers(List.of(), true);
    }
    PaperQuery query = PaperQuery.ALL.and(anyOf(people)).withSort(PaperSort.NEWEST);
    var hits = new ArrayList<PaperHit>();
    Optional<String> cursor = Optional.empty();
    do {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      PageRequest request =
          cursor.map(c -> PageRequest.after(c, PAGE)).orElseGet(() -> PageRequest.first(PAGE));
      PaperPage page = library.papers(query, request, cancelled);
      hits.addAll(page.hits());
      cursor = page.next();
    } while (cursor.isPresent() && hits.size() < most);
    return new NetworkPapers(hits, cursor.isEmpty());
  }

  /// All names in one clause: the index finds any of many values as fast as one.
  private static Clause anyOf(Collection<Person> people) {
    var pages = new TreeSet<String>();
    var names = new TreeSet<String>();
    for (Person person : people) {
      person.page().ifPresent(id -> pages.add(id.value()));
      names.addAll(person.names());
    }
    List<Clause> either = new ArrayList<>();
    if (!pages.isEmpty()) {
      either.add(new Clause.OneOf(Facet.PROFILE, pages));
    }
    if (!names.isEmpty()) {
      either.add(new Clause.OneOf(Facet.AUTHOR, names));
    }
    return either.size() == 1 ? either.getFirst() : new Clause.Or(either);
  }
}
