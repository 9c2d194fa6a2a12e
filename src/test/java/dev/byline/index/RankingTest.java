package dev.byline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.library.IndexUpdate;
import dev.byline.library.Listing;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperHit;
import dev.byline.library.PaperRecord;
import dev.byline.library.query.QueryText;
import dev.byline.model.AuthorId;
import dev.byline.model.Paper;
import dev.byline.model.PaperId;
import dev.byline.model.PartialDate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The order of relevance: each test tells papers apart by one thing alone.
class RankingTest {

  private static final String FILLER = "whatever else a text says that nobody looks for";

  @TempDir private Path folder;
  private LuceneIndex index;
  private int commits;

  @BeforeEach
  void open() throws IOException {
    index = LuceneIndex.open(folder);
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private static PaperRecord paper(String id, UnaryOperator<Paper.Builder> with) {
    Paper.Builder plain =
        Paper.builder("Some title")
            .authors(List.of("Ada Ames"))
            .published(PartialDate.parse("2024-05-01"))
            .abstractText(Optional.of(FILLER));
    var listing = new Listing(new AuthorId("ada-ames"), "Ada Ames", "0".repeat(64), 0, 0);
    return new PaperRecord(new PaperId(id), with.apply(plain).build(), List.of(listing));
  }

  /// Each in a segment of its own, so that scores are compared across segments too.
  private void put(PaperRecord... papers) throws IOException {
    for (PaperRecord paper : papers) {
      try (IndexUpdate update = index.update(false)) {
        update.put(paper);
        update.commit(1, 1, String.valueOf(commits++));
      }
    }
  }

  private List<String> ranked(String query) throws IOException {
    return index
        .papers(QueryText.read(query).query(), PageRequest.first(50), () -> false)
        .hits()
        .stream()
        .map(PaperHit::id)
        .map(PaperId::value)
        .toList();
  }

  @Test
  void titleCountsMoreThanNamesAndTheseMoreThanAbstract() throws IOException {
    put(
        paper("c-abstract", p -> p.abstractText(Optional.of(FILLER + " Momentum"))),
        paper("b-author", p -> p.authors(List.of("Ada Ames", "Mo Momentum"))),
        paper("a-title", p -> p.title("Some momentum")));
    assertEquals(List.of("a-title", "b-author", "c-abstract"), ranked("momentum"));
  }

  @Test
  void paperThatSaysItOftenerRanksHigher() throws IOException {
    put(
        paper("a-once", p -> p.abstractText(Optional.of("momentum and more of the same kind"))),
        paper("b-thrice", p -> p.abstractText(Optional.of("momentum momentum momentum and more"))));
    assertEquals(List.of("b-thrice", "a-once"), ranked("momentum"));
  }

  @Test
  void shorterTextRanksHigher() throws IOException {
    put(
        paper("a-long", p -> p.title("Momentum " + "among many other things ".repeat(6))),
        paper("b-short", p -> p.title("Momentum")));
    assertEquals(List.of("b-short", "a-long"), ranked("momentum"));
  }

  @Test
  void rarerWordWeighsMore() throws IOException {
    put(
        paper("a-common", p -> p.title("Common thing")),
        paper("c-common", p -> p.title("Common thing")),
        paper("d-common", p -> p.title("Common thing")),
        paper("b-rare", p -> p.title("Seldom thing")));
    assertEquals("b-rare", ranked("common OR seldom").getFirst());
  }

  @Test
  void exactWordCountsMoreThanAnotherForm() throws IOException {
    put(
        paper("a-form", p -> p.title("Some optimizing")),
        paper("b-exact", p -> p.title("Some optimized")));
    assertEquals(List.of("b-exact", "a-form"), ranked("optimized"));
    assertEquals(List.of("a-form", "b-exact"), ranked("optimizing"));
  }

  @Test
  void wholeWordCountsMoreThanOneItBegins() throws IOException {
    put(
        paper("a-begun", p -> p.title("Some momentums-theory")),
        paper("b-whole", p -> p.title("Some momentum theory")));
    assertEquals(List.of("b-whole", "a-begun"), ranked("momentum*"));
  }

  @Test
  void equalScoresAreInOrderOfDateThenId() throws IOException {
    var expected = new ArrayList<String>();
    var papers = new ArrayList<PaperRecord>();
    for (String date : List.of("2025-02-01", "2025-01", "2025", "2019-12-31", "")) {
      for (String id : List.of("a", "b", "c", "d")) {
        String name = id + "-" + date;
        expected.add(name);
        papers.add(paper(name, p -> p.title("Momentum").published(PartialDate.parse(date))));
      }
    }
    Collections.shuffle(papers, new Random(3));
    put(papers.toArray(PaperRecord[]::new));
    assertEquals(expected, ranked("momentum"));
    assertEquals(expected, ranked("momentum sort:newest"));
  }

  @Test
  void orderDoesNotDependOnHowPapersCameIn() throws IOException {
    PaperRecord[] papers = {
      paper("a", p -> p.title("Momentum and momentum")),
      paper("b", p -> p.title("Momentum")),
      paper("c", p -> p.abstractText(Optional.of("momentum"))),
      paper("d", p -> p.title("On momentum"))
    };
    put(papers);
    List<String> first = ranked("momentum");
    put(Arrays.asList(papers).reversed().toArray(PaperRecord[]::new));
    try (IndexUpdate update = index.update(true)) {
      for (PaperRecord paper : Arrays.asList(papers).reversed()) {
        update.put(paper);
      }
      update.commit(1, 1, "anew");
    }
    assertEquals(first, ranked("momentum"));
  }
}
