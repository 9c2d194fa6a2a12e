package dev.byline.index;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.byline.Repetitions;
import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorQuery.AuthorSort;
import dev.byline.library.IndexUpdate;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperHit;
import dev.byline.library.query.CompletionContext;
import dev.byline.library.query.Facet;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.QueryText;
import dev.byline.model.PaperId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Queries that nobody means, or that somebody pastes: all of them have an answer.
@TestInstance(Lifecycle.PER_CLASS)
class OddQueryTest {

  /// Many times what it takes.
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /// The times a piece is repeated: so many once broke the stack and the automata.
  private static final int LENGTH = 2_000;

  private static final List<String> PIECES =
      List.of(
          "(",
          ")",
          "-",
          "\"",
          "*",
          "|",
          " ",
          ":",
          "=",
          ",",
          "..",
          ">",
          "OR ",
          "NOT ",
          "title:",
          "author:",
          "autor:",
          "in:",
          "year:",
          "score:",
          "tag:",
          "note:",
          "is:",
          "has:",
          "sort:",
          "a",
          "network",
          "深層",
          "\uD800",
          "\uDC00",
          "\u0000",
          "\\",
          "$",
          "{",
          "^2",
          "\uD83D\uDE00");

  private LuceneIndex index;

  @BeforeAll
  void open(@TempDir Path folder) throws IOException {
    index = LuceneIndex.open(folder);
    var records = new SampleRecords(3);
    try (IndexUpdate update = index.update(true)) {
      for (int i = 0; i < 40; i++) {
        update.put(records.paper());
      }
      update.commit(1, 1, "one");
    }
  }

  @AfterAll
  void close() throws IOException {
    index.close();
  }

  static Stream<String> pieces() {
    return PIECES.stream();
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void pieceOverAndOverHasAnAnswer(String piece) {
    for (String text :
        List.of(
            piece.repeat(LENGTH),
            ("*" + piece).repeat(LENGTH / 4) + "*",
            "title:\"" + (piece + " ").repeat(LENGTH / 10),
            "autor:" + piece.repeat(LENGTH / 10) + " " + piece.repeat(LENGTH / 10))) {
      assertTimeoutPreemptively(PATIENCE, () -> ask(text));
    }
  }

  @Test
  void anyMixtureOfPiecesHasAnAnswer() {
    var random = new Random(15);
    for (int i = 0; i < Repetitions.of(250, 2_000); i++) {
      var text = new StringBuilder();
      for (int k = random.nextInt(12); k >= 0; k--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      assertTimeoutPreemptively(PATIENCE, () -> ask(text.toString()));
    }
  }

  private void ask(String text) throws IOException {
    PaperQuery query = QueryText.read(text).query();
    List<PaperId> hits = hits(query);
    index.paper(hits.isEmpty() ? new PaperId("none") : hits.getFirst(), query);
    // A query that is saved is read again.
    hits(QueryText.read(QueryText.print(query)).query());
    PaperQuery typed = QueryText.readTyping(text).query();
    index.facets(typed, EnumSet.of(Facet.YEAR), () -> false);
    index.didYouMean(typed, () -> false);
    QueryText.printTyping(typed);
    if (QueryText.completionAt(text, text.length()).orElse(null)
        instanceof CompletionContext.Value value) {
      index.complete(value.facet(), value.typed(), 10, () -> false);
    }
    index.complete(Facet.AUTHOR, text, 10, () -> false);
    var authors = new AuthorQuery(text, AuthorSort.NAME, true);
    index.authors(authors, PageRequest.first(10), () -> false);
  }

  private List<PaperId> hits(PaperQuery query) throws IOException {
    return index.papers(query, PageRequest.first(10), () -> false).hits().stream()
        .map(PaperHit::id)
        .toList();
  }
}
