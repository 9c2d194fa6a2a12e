package dev.byline.who;

import dev.byline.archive.Evidence;
import dev.byline.archive.Evidence.Kind;
import dev.byline.archive.Evidence.Reason;
import dev.byline.library.AuthorPage;
import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorRecord;
import dev.byline.library.Library;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperHit;
import dev.byline.library.query.Clause;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.PaperSort;
import dev.byline.stats.CoAuthorIslands;
import dev.byline.workspace.VerdictStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// A search for authors whose papers may be those of several people: islands of co-authors who
/// never wrote together, in fields that have nothing in common.
///
/// Authors with most papers are looked at first, as many as take some seconds.
final class SplitFinder {

  private static final int PAGE = 1_000;

  /// Papers by which two islands can be told.
  private static final int LEAST_PAPERS = 6;

  /// Authors whose papers are read.
  private static final int AUTHORS = 300;

  /// Papers of an author that are read.
  private static final int PAPERS = 1_000;

  /// Values of one reason that are shown.
  private static final int VALUES = 12;

  private final Library library;
  private final BooleanSupplier cancelled;

  SplitFinder(Library library, BooleanSupplier cancelled) {
    this.library = library;
    this.cancelled = cancelled;
  }

  List<SplitProposal> find() throws IOException {
    var proposals = new ArrayList<SplitProposal>();
    for (AuthorRecord author : candidates()) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      proposal(author).ifPresent(proposals::add);
    }
    return proposals;
  }

  private List<AuthorRecord> candidates() throws IOException {
    var most = new PriorityQueue<AuthorRecord>(Comparator.comparingInt(AuthorRecord::papersListed));
    Optional<String> cursor = Optional.empty();
    do {
      PageRequest request =
          cursor.map(c -> PageRequest.after(c, PAGE)).orElseGet(() -> PageRequest.first(PAGE));
      AuthorPage page = library.authors(AuthorQuery.ALL, request, cancelled);
      page.authors().stream()
          .filter(author ->
              author.papersListed() >= LEAST_PAPERS && VerdictStore.isSomebody(author.id()))
          .forEach(author -> {
            most.add(author);
            if (most.size() > AUTHORS) {
              most.remove();
            }
          });
      cursor = page.next();
    } while (cursor.isPresent());
    return most.stream()
        .sorted(
            Comparator.comparingInt((AuthorRecord author) -> -author.papersListed())
                .thenComparing(AuthorRecord::id))
        .toList();
  }

  private Optional<SplitProposal> proposal(AuthorRecord author) throws IOException {
    PaperQuery own =
        PaperQuery.ALL.and(Clause.OneOf.profile(author.id())).withSort(PaperSort.NEWEST);
    List<PaperHit> hits = library.papers(own, PageRequest.first(PAPERS), cancelled).hits();
    List<String> names =
        Stream.concat(Stream.of(author.author().name()), author.nameVariants().stream()).toList();
    CoAuthorIslands islands =
        CoAuthorIslands.of(names, hits.stream().map(PaperHit::paper).toList());
    return islands.areOfSeveralPeople()
        ? Optional.of(
            new SplitProposal(
                author, islands.islands().stream().map(island -> part(island, hits)).toList()))
        : Optional.empty();
  }

  private static SplitProposal.Part part(CoAuthorIslands.Island island, List<PaperHit> hits) {
    var reasons = new ArrayList<Evidence.Reason>();
    reasons.add(new Reason(Kind.CO_AUTHORS, some(island.coAuthors())));
    reasons.add(new Reason(Kind.CATEGORIES, some(island.categories())));
    if (!island.years().isEmpty()) {
      reasons.add(
          new Reason(
              Kind.YEARS,
              Stream.of(island.years().getFirst(), island.years().getLast())
                  .distinct()
                  .map(String::valueOf)
                  .toList()));
    }
    return new SplitProposal.Part(
        island.places().stream().map(place -> hits.get(place).id()).toList(),
        island.places().stream().map(place -> hits.get(place).paper().title()).toList(),
        reasons);
  }

  private static List<String> some(List<String> values) {
    return values.stream().limit(VALUES).toList();
  }
}
