package dev.byline.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.index.store.Schema;
import dev.byline.library.AuthorQuery;
import dev.byline.library.HitCount;
import dev.byline.library.HitFacets;
import dev.byline.library.IndexStamp;
import dev.byline.library.IndexUpdate;
import dev.byline.library.LibraryBusyException;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperHit;
import dev.byline.library.PaperPage;
import dev.byline.library.PaperRecord;
import dev.byline.library.query.Clause;
import dev.byline.library.query.Clause.Match;
import dev.byline.library.query.Clause.Scope;
import dev.byline.library.query.Facet;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.Paper;
import dev.byline.model.PaperId;
import dev.byline.model.PartialDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LuceneIndexTest {

  private static final PageRequest FIRST = PageRequest.first(50).exact();

  @TempDir Path folder;

  private static PaperRecord paper(String id, String title, String abstractText) {
    var record = new SampleRecords(7).paper();
    return new PaperRecord(
        new PaperId(id),
        record.paper().toBuilder().title(title).abstractText(Optional.of(abstractText)).build(),
        record.listings());
  }

  private static void put(LuceneIndex index, String archive, PaperRecord... papers)
      throws IOException {
    try (IndexUpdate update = index.update(false)) {
      for (PaperRecord paper : papers) {
        update.put(paper);
      }
      update.commit(3, 1, archive);
    }
  }

  private static List<String> ids(LuceneIndex index, PaperQuery query) throws IOException {
    return index.papers(query, FIRST, LuceneIndexTest::never).hits().stream()
        .map(hit -> hit.id().value())
        .toList();
  }

  private static PaperQuery word(String text) {
    return PaperQuery.ALL.and(new Clause.Word(Scope.ANY, text, Match.WORD));
  }

  @Test
  void missingIndexReadsAsEmptyAndIsNotCreated() throws IOException {
    Path missing = folder.resolve("none");
    try (LuceneIndex index = LuceneIndex.open(missing)) {
      assertEquals(Optional.empty(), index.stamp());
      assertEquals(
          new PaperPage(List.of(), new HitCount(0, true), Optional.empty()),
          index.papers(PaperQuery.ALL, FIRST, LuceneIndexTest::never));
      assertEquals(
          new HitFacets(0, Map.of(Facet.YEAR, List.of())),
          index.facets(PaperQuery.ALL, EnumSet.of(Facet.YEAR), LuceneIndexTest::never));
      assertEquals(
          0, index.authors(AuthorQuery.ALL, FIRST, LuceneIndexTest::never).count().value());
    }
    assertFalse(Files.exists(missing));
  }

  private static PaperRecord cited(String id, int year, OptionalInt citations) {
    PaperRecord plain = paper(id, "Paper " + id, "x");
    Paper paper =
        plain.paper().toBuilder()
            .published(Optional.of(PartialDate.ofYear(year)))
            .citations(citations)
            .build();
    return new PaperRecord(plain.id(), paper, plain.listings());
  }

  @Test
  void citationsAreByYearAndRising() throws IOException {
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      put(
          index,
          "one",
          cited("a", 2020, OptionalInt.of(7)),
          cited("b", 2021, OptionalInt.of(0)),
          cited("c", 2022, OptionalInt.empty()));
      put(index, "two", cited("d", 2020, OptionalInt.of(3)), cited("e", 2020, OptionalInt.of(7)));
      SortedMap<Integer, int[]> years = index.citations(word("paper"), LuceneIndexTest::never);
      assertEquals(List.of(2020, 2021), List.copyOf(years.keySet()));
      assertArrayEquals(new int[] {3, 7, 7}, years.get(2020));
      assertArrayEquals(new int[] {0}, years.get(2021));
    }
  }

  @Test
  void commitShowsChangeWithItsStamp() throws IOException {
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      put(index, "one", paper("a", "Momentum", "x"));
      assertEquals(Optional.of(new IndexStamp(Schema.VERSION, 3, -1, 1, "one")), index.stamp());
      assertEquals(List.of("a"), ids(index, word("momentum")));
      put(index, "two", paper("a", "Adam", "x"));
      assertEquals(List.of(), ids(index, word("momentum")));
      assertEquals(List.of("a"), ids(index, word("adam")));
    }
    try (LuceneIndex again = LuceneIndex.open(folder)) {
      assertEquals(Optional.of(new IndexStamp(Schema.VERSION, 3, -1, 1, "two")), again.stamp());
      assertEquals(List.of("a"), ids(again, PaperQuery.ALL));
    }
  }

  @Test
  void aQuestionToAClosedIndexIsWithdrawn() throws IOException {
    LuceneIndex index = LuceneIndex.open(folder);
    put(index, "one", paper("a", "Momentum", "x"));
    index.close();
    assertThrows(CancellationException.class, index::leads);
    assertThrows(CancellationException.class, () -> ids(index, PaperQuery.ALL));
  }

  @Test
  void changeWithoutCommitLeavesNothing() throws IOException {
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      put(index, "one", paper("a", "Momentum", "x"));
      try (IndexUpdate update = index.update(true)) {
        update.put(paper("b", "Adam", "x"));
      }
      index.refresh();
      assertEquals(List.of("a"), ids(index, PaperQuery.ALL));
    }
  }

  @Test
  void changeFromScratchReplacesAll() throws IOException {
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      put(index, "one", paper("a", "Momentum", "x"));
      try (IndexUpdate update = index.update(true)) {
        update.put(paper("b", "Adam", "x"));
        assertEquals(List.of("a"), ids(index, PaperQuery.ALL));
        assertEquals(List.of(), update.papersTitled("momentum"));
        update.commit(3, 1, "two");
      }
      assertEquals(List.of("b"), ids(index, PaperQuery.ALL));
    }
  }

  @Test
  void changeSeesWhatItBeganFrom() throws IOException {
    PaperRecord first = paper("a", "Two-Layer Réseaux!", "x");
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      put(index, "one", first);
      try (IndexUpdate update = index.update(false)) {
        update.delete(first.id());
        assertEquals(List.of(first), update.papersTitled("two layer reseaux"));
        assertEquals(List.of(first), update.papersListedBy(first.listings().getFirst().author()));
        update.commit(3, 1, "two");
        assertEquals(List.of(first), update.papersTitled("two layer reseaux"));
      }
      assertEquals(List.of(), ids(index, PaperQuery.ALL));
    }
  }

  @Test
  void onlyOneChangeAtATime() throws IOException {
    try (LuceneIndex index = LuceneIndex.open(folder);
        LuceneIndex other = LuceneIndex.open(folder)) {
      put(index, "one", paper("a", "Momentum", "x"));
      other.refresh();
      try (IndexUpdate update = index.update(false)) {
        assertThrows(LibraryBusyException.class, () -> other.update(false));
        assertEquals(List.of("a"), ids(other, PaperQuery.ALL));
        update.put(paper("b", "Adam", "x"));
        update.commit(3, 1, "two");
      }
      assertEquals(List.of("a"), ids(other, PaperQuery.ALL));
      other.refresh();
      assertEquals(List.of("a", "b"), ids(other, PaperQuery.ALL).stream().sorted().toList());
      put(other, "three", paper("c", "Adam", "x"));
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"segments_1", ".si", ".fdt", ".dvd", ".fnm", ".tim"})
  void corruptIndexReadsAsEmptyAndIsMadeAgain(String end) throws IOException {
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      put(index, "one", paper("a", "Momentum", "x"));
    }
    try (Stream<Path> files = Files.list(folder)) {
      Path file = files.filter(f -> f.toString().endsWith(end)).findFirst().orElseThrow();
      Files.write(file, new byte[] {1, 2, 3});
    }
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      assertEquals(Optional.empty(), index.stamp());
      put(index, "two", paper("b", "Adam", "x"));
      assertEquals(List.of("b"), ids(index, PaperQuery.ALL));
    }
  }

  @Test
  void cancelledQuestionHasNoAnswer() throws IOException {
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      put(index, "one", paper("a", "Momentum", "x"));
      BooleanSupplier always = () -> true;
      assertThrows(CancellationException.class, () -> index.papers(PaperQuery.ALL, FIRST, always));
      assertThrows(
          CancellationException.class,
          () -> index.facets(PaperQuery.ALL, EnumSet.allOf(Facet.class), always));
      var asked = new AtomicInteger();
      assertThrows(
          CancellationException.class,
          () -> index.papers(word("momentum"), FIRST, () -> asked.incrementAndGet() > 1));
    }
  }

  @Test
  void exactWordRanksBeforeStemBeforeBeginning() throws IOException {
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      put(
          index,
          "one",
          paper("begun", "on networkers of things", "x"),
          paper("stem", "on network of things", "x"),
          paper("exact", "on networks of things", "x"));
      assertEquals(List.of("exact", "stem"), ids(index, word("networks")));
      var prefix = new Clause.Word(Scope.ANY, "network", Match.PREFIX);
      assertEquals(List.of("stem", "exact", "begun"), ids(index, PaperQuery.ALL.and(prefix)));
    }
  }

  @Test
  void textsOfAnyLengthAreTaken() throws IOException {
    var record = new SampleRecords(1).paper();
    String huge = "x".repeat(70_000);
    var paper =
        new PaperRecord(
            new PaperId("huge"),
            record.paper().toBuilder()
                .title(huge + " title")
                .authors(List.of(huge))
                .categories(List.of(huge))
                .affiliations(List.of(huge, " "))
                .venue(Optional.of(huge))
                .abstractText(Optional.of("word ".repeat(50_000)))
                .build(),
            record.listings());
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      put(index, "one", paper);
      assertEquals(List.of("huge"), ids(index, word("title")));
      assertEquals(Optional.of(paper), index.paper(paper.id(), word("word")).map(d -> d.record()));
      var many = Stream.generate(() -> word("word").clauses().getFirst()).limit(3_000).toList();
      assertEquals(List.of("huge"), ids(index, PaperQuery.ALL.withWords(many)));
    }
  }

  @Test
  void answersOutliveTheirCommit() throws IOException {
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      put(index, "one", paper("a", "A", "x"), paper("b", "B", "x"), paper("c", "C", "x"));
      PaperPage first = index.papers(PaperQuery.ALL, PageRequest.first(1), LuceneIndexTest::never);
      put(index, "two", paper("d", "D", "x"));
      PaperPage second =
          index.papers(
              PaperQuery.ALL,
              PageRequest.after(first.next().orElseThrow(), 9),
              LuceneIndexTest::never);
      List<PaperHit> both = Stream.concat(first.hits().stream(), second.hits().stream()).toList();
      assertEquals(4, both.stream().map(PaperHit::id).distinct().count());
      assertTrue(second.next().isEmpty());
      assertThrows(
          IllegalArgumentException.class,
          () ->
              index.papers(
                  word("x"),
                  PageRequest.after(first.next().orElseThrow(), 9),
                  LuceneIndexTest::never));
    }
  }

  private static boolean never() {
    return false;
  }
}
