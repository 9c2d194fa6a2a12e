package dev.byline.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.compare.ComparisonMaker.Request;
import dev.byline.library.AuthorRecord;
import dev.byline.library.Listing;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperRecord;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.Author;
import dev.byline.model.AuthorId;
import dev.byline.model.Paper;
import dev.byline.model.PaperId;
import dev.byline.stats.DistinctiveTerm;
import dev.byline.ui.FakeLibrary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class TopicsTest {

  private static final AuthorId ADA = new AuthorId("ada");
  private static final AuthorId BO = new AuthorId("bo");
  private final List<PaperRecord> papers = new ArrayList<>();

  private void add(AuthorId author, int count, String title, String abstractText) {
    for (int i = 0; i < count; i++) {
      var paper = Paper.builder(title).abstractText(Optional.of(abstractText)).build();
      papers.add(
          new PaperRecord(
              new PaperId("p" + papers.size()),
              paper,
              List.of(new Listing(author, author.value(), "hash", 0, i))));
    }
  }

  private static AuthorRecord author(AuthorId id) {
    var author = Author.builder(id.value()).build();
    return new AuthorRecord(
        id,
        author,
        List.of(),
        Optional.empty(),
        "profile-page",
        "hash",
        "page.txt",
        0,
        Optional.empty(),
        1);
  }

  private FakeLibrary library() {
    add(ADA, 8, "On the motion of particles", "Momentum helps the $\\mathcal{F}$ descent.");
    add(BO, 8, "On the kernels of particles", "Sketching helps the descent.");
    add(new AuthorId("others"), 80, "On the width of rivers", "Water runs down the valley.");
    return new FakeLibrary(List.of(author(ADA), author(BO)), papers);
  }

  private static List<String> apart(Topics topics, int side) {
    return topics.apart().get(side).stream().map(DistinctiveTerm::term).toList();
  }

  @Test
  void wordsOfTitlesAndOfAbstractsSetASideApart() throws IOException {
    FakeLibrary library = library();
    ComparisonResult compared =
        new ComparisonMaker(library)
            .compare(Request.of(List.of(ADA, BO)), () -> false)
            .orElseThrow();
    Topics topics = Topics.of(compared, library, () -> false);
    assertEquals(List.of("descent", "helps", "particles"), topics.inCommon());
    assertEquals(List.of("momentum", "motion"), apart(topics, 0));
    assertEquals(List.of("kernels", "sketching"), apart(topics, 1));
    assertFalse(topics.inCommon().contains("the"), "what all papers have sets nobody apart");
    var query = PaperQuery.ALL.and(Topics.clause("momentum"));
    assertTrue(
        library.papers(query, PageRequest.first(50), () -> false).hits().stream()
            .allMatch(hit -> hit.paper().title().contains("motion")));
  }

  @Test
  void topicsThatNobodyWaitsForAreGivenUp() throws IOException {
    FakeLibrary library = library();
    ComparisonResult compared =
        new ComparisonMaker(library)
            .compare(Request.of(List.of(ADA, BO)), () -> false)
            .orElseThrow();
    assertThrows(CancellationException.class, () -> Topics.of(compared, library, () -> true));
  }
}
