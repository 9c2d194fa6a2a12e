package dev.byline.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.compare.ComparisonMaker.Request;
import dev.byline.index.LuceneIndex;
import dev.byline.library.AuthorRecord;
import dev.byline.library.IndexUpdate;
import dev.byline.library.Library;
import dev.byline.library.Listing;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperHit;
import dev.byline.library.PaperRecord;
import dev.byline.library.query.Clause;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.QueryText;
import dev.byline.model.Author;
import dev.byline.model.AuthorId;
import dev.byline.model.Paper;
import dev.byline.model.PaperId;
import dev.byline.ui.FakeLibrary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    return labels(topics.apart().get(side));
  }

  private static List<String> labels(List<Topic> topics) {
    return topics.stream().map(Topic::label).toList();
  }

  @Test
  void wordsOfTitlesAndOfAbstractsSetASideApart() throws IOException {
    FakeLibrary library = library();
    ComparisonResult compared =
        new ComparisonMaker(library)
            .compare(Request.of(List.of(ADA, BO)), () -> false)
            .orElseThrow();
    Topics topics = Topics.of(compared, library, () -> false);
    assertEquals(List.of("descent", "particles"), labels(topics.inCommon()));
    assertEquals(List.of("Momentum", "motion"), apart(topics, 0));
    assertEquals(List.of("kernels", "Sketching"), apart(topics, 1));
    var query = PaperQuery.ALL.and(topics.apart().getFirst().getFirst().clause());
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

  private static List<PaperHit> hits(Library library, AuthorId author) throws IOException {
    PaperQuery listed = PaperQuery.ALL.and(Clause.OneOf.profile(author));
    return library.papers(listed, PageRequest.first(50), () -> false).hits();
  }

  @Test
  void phrasesTakeThePlaceOfTheirWords(@TempDir Path folder) throws IOException {
    add(ADA, 4, "Deep neural networks", "We study a neural network.");
    add(ADA, 5, "Of neural networks", "");
    add(ADA, 2, "Neural ODEs", "Networks, neural or not.");
    add(ADA, 5, "Rates of semi-supervised learning", "Learning, supervised.");
    add(BO, 2, "Shape optimisation of boats", "");
    add(new AuthorId("others"), 80, "On the width of rivers", "Water runs down the valley.");
    try (LuceneIndex library = LuceneIndex.open(folder)) {
      try (IndexUpdate update = library.update(false)) {
        for (PaperRecord paper : papers) {
          update.put(paper);
        }
        update.commit(1, 1, "");
      }
      List<Topic> topics = Topics.of(hits(library, ADA), library, () -> false);
      assertEquals(
          List.of("neural networks", "Rates", "semi-supervised learning", "Deep neural networks"),
          labels(topics));
      PaperQuery network = PaperQuery.ALL.and(topics.getFirst().clause());
      assertEquals(
          topics.getFirst().papers(),
          library.papers(network, PageRequest.first(50), () -> false).hits().size(),
          "in the singular too, and not with a comma between");
      assertEquals(
          Optional.of(network), Optional.of(QueryText.read(QueryText.print(network)).query()));
      assertEquals(
          List.of(),
          Topics.of(hits(library, BO), library, () -> false),
          "a phrase of two papers may be of two versions of one");
    }
  }
}
