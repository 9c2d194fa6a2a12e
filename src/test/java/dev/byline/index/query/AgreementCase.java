package dev.byline.index.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.index.SampleRecords;
import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorQuery.AuthorSort;
import dev.byline.library.HitFacets;
import dev.byline.library.IndexUpdate;
import dev.byline.library.IndexedFigures;
import dev.byline.library.LibraryIndex;
import dev.byline.library.NaiveLibrary;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperHit;
import dev.byline.library.PaperPage;
import dev.byline.library.own.MarkBook;
import dev.byline.library.query.Facet;
import dev.byline.library.query.FacetValue;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.PaperSort;
import dev.byline.model.PaperId;
import dev.byline.model.TextFolding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Holds an index to what a loop over the records says, on libraries and queries made at random.
public abstract class AgreementCase {

  /// An empty index.
  protected abstract LibraryIndex index() throws IOException;

  /// The number of queries between two changes.
  protected int queries() {
    return 120;
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void indexAgreesWithLoopOverRecords(long seed) throws IOException {
    var samples = new SampleRecords(seed);
    var measures = new SampleRecords(-seed);
    var naive = new NaiveLibrary();
    try (LibraryIndex index = index()) {
      for (int round = 0; round < 3; round++) {
        change(index, naive, samples, measures);
        for (int i = 0; i < queries(); i++) {
          if (i % 40 == 0) {
            mark(index, naive, samples.marks());
          }
          agree(index, naive, samples.query());
        }
        for (AuthorSort sort : AuthorSort.values()) {
          var text = samples.any(NAMES) + " " + samples.any(LISTED);
          var query = new AuthorQuery(text, sort, samples.chance(50));
          agree(index, naive, query);
          if (sort.isByName()) {
            String letters = samples.any(LETTERS);
            assertEquals(
                naive.authorsBefore(query, letters, AgreementCase::never),
                index.authorsBefore(query, letters, AgreementCase::never),
                () -> query + " before " + letters);
          }
        }
        List<IndexedFigures> asked = Stream.generate(measures::measured).limit(20).toList();
        assertEquals(
            naive.ranks(asked, AgreementCase::never), index.ranks(asked, AgreementCase::never));
      }
    }
  }

  private static final List<String> LETTERS =
      List.of("a", "mar", "MÜ", "p", "pi", "z", "o'", "van d", "李", "1");

  /// What an author must have listed, and where.
  private static final List<String> LISTED =
      List.of(
          "",
          "",
          "category:LG",
          "category:ML,LG year:2021..2024",
          "year:2023",
          "affiliation:goo",
          "affiliation:\"ai meta\"",
          "affiliation:ml category:ML");

  private static final List<String> NAMES =
      List.of(
          "",
          "mari",
          "p m",
          "pillaud viv",
          "李",
          "x",
          "-",
          "is:starred",
          "mari has:note",
          "tag:deep is:starred",
          "h:>=8",
          "mari citations:3..12",
          "papers:<10 h:>2",
          "orcid:0000-0002-1825-0097");

  /// Gives both other marks; there is no commit, and yet the next question must see them.
  private static void mark(LibraryIndex index, NaiveLibrary naive, MarkBook marks)
      throws IOException {
    index.show(marks);
    naive.show(marks);
  }

  private static void change(
      LibraryIndex index, NaiveLibrary naive, SampleRecords samples, SampleRecords measures)
      throws IOException {
    try (IndexUpdate update = index.update(false)) {
      for (int i = 0; i < 60; i++) {
        var paper = samples.paper();
        update.put(paper);
        naive.put(paper);
        var author = samples.author();
        Map<String, Double> figures = measures.figures();
        update.put(author, figures);
        naive.put(author, figures);
        if (samples.chance(20)) {
          PaperId gone = samples.paperId();
          update.delete(gone);
          naive.delete(gone);
          update.delete(author.id());
          naive.delete(author.id());
        }
      }
      update.commit(1, 1, "round");
    }
  }

  private static void agree(LibraryIndex index, NaiveLibrary naive, PaperQuery query)
      throws IOException {
    PageRequest all = PageRequest.first(1_000).exact();
    PaperPage expected = naive.papers(query, all, AgreementCase::never);
    PaperPage found = index.papers(query, all, AgreementCase::never);
    boolean ranked = query.sort() == PaperSort.RELEVANCE && query.isRanked();
    assertEquals(
        ranked ? byId(expected.hits()) : expected.hits(),
        ranked ? byId(found.hits()) : found.hits(),
        () -> "hits of " + query);
    assertEquals(expected.count(), found.count(), () -> "count of " + query);
    assertEquals(Optional.empty(), found.next());
    if (found.hits().size() < 40) {
      assertEquals(found.hits(), paged(index, query), () -> "pages of " + query);
    }
    Set<Facet> facets = EnumSet.allOf(Facet.class);
    assertEquals(
        naive.facets(query, facets, AgreementCase::never),
        withoutLabels(index.facets(query, facets, AgreementCase::never)),
        () -> "facets of " + query);
    for (PaperHit hit : found.hits().stream().limit(5).toList()) {
      assertEquals(
          naive.paper(hit.id(), query), index.paper(hit.id(), query), () -> "marks of " + query);
    }
  }

  private static List<PaperHit> byId(List<PaperHit> hits) {
    return hits.stream().sorted(Comparator.comparing(PaperHit::id)).toList();
  }

  /// All hits, alternately by cursor and by offset.
  private static List<PaperHit> paged(LibraryIndex index, PaperQuery query) throws IOException {
    var hits = new ArrayList<PaperHit>();
    PageRequest request = PageRequest.first(7);
    while (true) {
      PaperPage page = index.papers(query, request, AgreementCase::never);
      hits.addAll(page.hits());
      Optional<String> next = page.next();
      if (next.isEmpty()) {
        return hits;
      }
      request =
          hits.size() % 2 == 0 ? PageRequest.after(next.get(), 7) : PageRequest.at(hits.size(), 9);
    }
  }

  /// With the values as labels; a label must at least fold to what it stands for.
  private static HitFacets withoutLabels(HitFacets found) {
    var facets = new EnumMap<>(found.values());
    found
        .of(Facet.AUTHOR)
        .forEach(value -> assertEquals(value.value(), TextFolding.fold(value.label())));
    facets.replaceAll((_, values) ->
        values.stream()
            .map(v -> new FacetValue(v.value(), v.value(), v.count()))
            .sorted(
                Comparator.comparingLong(FacetValue::count)
                    .reversed()
                    .thenComparing(FacetValue::value))
            .toList());
    return new HitFacets(found.hits(), facets);
  }

  private static void agree(LibraryIndex index, NaiveLibrary naive, AuthorQuery query)
      throws IOException {
    for (PageRequest request : List.of(PageRequest.first(100), PageRequest.at(3, 4))) {
      var expected = naive.authors(query, request, AgreementCase::never);
      var found = index.authors(query, request, AgreementCase::never);
      assertEquals(expected.authors(), found.authors(), () -> "authors of " + query);
      assertEquals(expected.count(), found.count(), () -> "authors of " + query);
    }
    for (var author : naive.authors(query, PageRequest.first(3), AgreementCase::never).authors()) {
      assertEquals(naive.author(author.id()), index.author(author.id()));
    }
  }

  private static boolean never() {
    return false;
  }
}
