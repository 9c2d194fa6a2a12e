package dev.byline.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.archive.Correction;
import dev.byline.archive.Decision;
import dev.byline.archive.FieldPlace;
import dev.byline.archive.Verdict;
import dev.byline.identity.PapersApart;
import dev.byline.intake.PageText;
import dev.byline.library.PaperHit;
import dev.byline.library.ProfileRef;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperField;
import dev.byline.model.PaperId;
import dev.byline.model.own.OwnMarks;
import dev.byline.sync.ProgressListener;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Decisions about papers: versions that are one, papers that stay two, and listings split off.
class PaperVerdictTest extends VerdictCase {

  @Test
  void preprintAndPublishedVersionAreOnePaper() throws IOException {
    addBoth();
    add(
        MAY,
        new PageText("Bo Berg")
            .paper("Flows on graphs, revisited", "Jan 9, 2025", "Scott Pesme, Bo Berg", "Final.")
            .source("bo.txt"));
    Verdict.Work preprint = work("Flows on graphs");
    Verdict.Work published = work("Flows on graphs, revisited");
    library.marks().mark(preprint.id(), now -> now.withStar(true));
    library.marks().mark(published.id(), now -> now.withTag("final"));
    var verdict = new Verdict.SamePaper(published, preprint);
    rule(verdict);
    assertOnePaper(preprint, published);
    library.rebuild(ProgressListener.NONE, () -> false);
    assertOnePaper(preprint, published);
    reopen();
    assertOnePaper(preprint, published);
    // Another page that lists the one adds to the whole.
    add(
        JUNE,
        new PageText("Cy Cole")
            .paper("Flows on graphs", "Jun 2, 2022", "S. Pesme, Bo Berg, Cy Cole")
            .source("cy.txt"));
    assertEquals(List.of("Flows on graphs, revisited"), titles(new AuthorId("cy-cole")));
    takeBack(verdict);
    assertEquals(List.of("Flows on graphs"), titles(new AuthorId("cy-cole")));
    assertEquals(List.of("Flows on graphs, revisited"), titles(new AuthorId("bo-berg")));
    assertEquals(OwnMarks.NONE.withStar(true), library.marks().marks().of(preprint.id()));
    assertEquals(OwnMarks.NONE.withTag("final"), library.marks().marks().of(published.id()));
    assertEquals(List.of(), library.check(ProgressListener.NONE, () -> false));
  }

  private void assertOnePaper(Verdict.Work preprint, Verdict.Work published) throws IOException {
    List<PaperHit> found = hits("flows");
    assertEquals(List.of(published.id()), found.stream().map(PaperHit::id).toList());
    assertEquals("Flows on graphs, revisited", found.getFirst().paper().title());
    assertEquals(
        List.of("bo-berg", "scott-pesme", "s-pesme"),
        found.getFirst().profiles().stream().map(ProfileRef::id).map(AuthorId::value).toList());
    assertEquals(
        published.id(),
        library.library().paper(preprint.id(), PaperQuery.ALL).orElseThrow().record().id());
    assertEquals(
        new OwnMarks(true, false, "", List.of("final")),
        library.marks().marks().of(published.id()));
    assertEquals(2, author(SCOTT).papersListed());
    assertEquals(List.of(), library.check(ProgressListener.NONE, () -> false));
  }

  /// Two listings that nothing tells apart, of which the user knows better.
  @Test
  void listingIsMadeAPaperOfItsOwnAndStaysOne() throws IOException {
    PageText bo =
        new PageText("Bo Berg").paper("Flows on graphs", "Jun 2, 2022", "S. Pesme, Bo Berg", "No.");
    addBoth();
    add(MAY, bo.source("bo.txt"));
    Verdict.Work flows = work("Flows on graphs");
    assertEquals(1, hits("flows").size());
    library.marks().mark(flows.id(), now -> now.withStar(true));
    var listed = new Verdict.Listed(new AuthorId("bo-berg"), author("bo-berg").page(), 0, 0);
    var verdict = new Verdict.SplitPaper(listed, flows);
    rule(verdict);
    assertSplit(flows);
    library.rebuild(ProgressListener.NONE, () -> false);
    assertSplit(flows);
    reopen();
    assertSplit(flows);
    // Another capture has it elsewhere.
    bo.paper("Before it", "Jun 2, 2026", "Bo Berg");
    add(JUNE, bo.source("bo.txt"));
    assertSplit(flows);
    // And a page that lists it too belongs to the one that was there.
    add(
        JUNE,
        new PageText("Cy Cole")
            .paper("Flows on graphs", "Jun 2, 2022", "S. Pesme, Bo Berg, Cy Cole")
            .source("cy.txt"));
    assertSplit(flows);
    rule(new Verdict.SamePaper(flows, work(other(flows.id()))));
    assertEquals(1, hits("flows").size());
    takeBack(verdict);
    assertEquals(1, hits("flows").size());
    assertEquals(List.of(), library.check(ProgressListener.NONE, () -> false));
  }

  /// The id of the other paper on flows.
  private PaperId other(PaperId one) throws IOException {
    return hits("flows").stream()
        .map(PaperHit::id)
        .filter(id -> !id.equals(one))
        .findFirst()
        .orElseThrow();
  }

  private void assertSplit(Verdict.Work flows) throws IOException {
    assertEquals(2, hits("flows").size());
    assertEquals(
        List.of("bo-berg"),
        hits("flows").stream()
            .filter(hit -> !hit.id().equals(flows.id()))
            .flatMap(hit -> hit.profiles().stream())
            .map(profile -> profile.id().value())
            .toList());
    assertEquals(OwnMarks.NONE.withStar(true), library.marks().marks().of(flows.id()));
    assertEquals(List.of(), library.check(ProgressListener.NONE, () -> false));
  }

  /// A title that was corrected to that of the other paper, another year, another first author.
  @Test
  void papersThatAreTwoStaySoWhateverBecomesOfTheirIds() throws IOException {
    AuthorId bo = new AuthorId("bo-berg");
    addBoth();
    add(
        MAY,
        new PageText("Bo Berg")
            .paper("Flows on graphs, revisited", "Jun 2, 2022", "Scott Pesme, Bo Berg")
            .source("bo.txt"));
    rule(new Verdict.DifferentPapers(work("Flows on graphs"), work("Flows on graphs, revisited")));
    var title =
        new Correction(
            new FieldPlace.OfPaper(
                new FieldPlace.PaperKey("flows on graphs revisited", 0), PaperField.TITLE),
            "Flows on graphs, revisited",
            Optional.of("Flows on graphs"));
    library.decide(_ -> List.of(new Decision.CorrectField(bo, title)));
    assertTwo();
    library.rebuild(ProgressListener.NONE, () -> false);
    assertTwo();
    add(
        JUNE,
        new PageText("Bo Berg")
            .paper("Flows on graphs, revisited", "Jan 2, 2023", "Bo Berg, Scott Pesme")
            .source("bo.txt"));
    assertTwo();
    takeBack(library.state().verdicts().all().firstEntry().getKey());
    assertEquals(1, hits("flows").size());
    assertEquals(List.of(), library.check(ProgressListener.NONE, () -> false));
  }

  private void assertTwo() throws IOException {
    List<PaperHit> found = hits("flows");
    assertEquals(
        List.of("Flows on graphs", "Flows on graphs"),
        found.stream().map(hit -> hit.paper().title()).toList());
    assertTrue(
        !new PapersApart(library.state())
            .between(work(found.getFirst().id()), work(found.getLast().id()))
            .isEmpty());
    assertEquals(List.of(), library.check(ProgressListener.NONE, () -> false));
  }

  @Test
  void mergedPaperStaysOneWhenATitleIsCorrected() throws IOException {
    addBoth();
    add(
        MAY,
        new PageText("Bo Berg")
            .paper("Flows on grafs, revisited", "Jun 2, 2025", "Scott Pesme, Bo Berg")
            .source("bo.txt"));
    rule(new Verdict.SamePaper(work("Flows on graphs"), work("Flows on grafs, revisited")));
    assertEquals(1, hits("flows").size());
    var title =
        new Correction(
            new FieldPlace.OfPaper(
                new FieldPlace.PaperKey("flows on grafs revisited", 0), PaperField.TITLE),
            "Flows on grafs, revisited",
            Optional.of("Flows on graphs, revisited"));
    library.decide(_ -> List.of(new Decision.CorrectField(new AuthorId("bo-berg"), title)));
    assertEquals(1, hits("flows").size());
    library.rebuild(ProgressListener.NONE, () -> false);
    assertEquals(1, hits("flows").size());
    assertEquals(List.of(), library.check(ProgressListener.NONE, () -> false));
  }

  private static Correction flowsTitle(Optional<String> value) {
    var key = new FieldPlace.PaperKey("flows on grafs revisited", 0);
    return new Correction(
        new FieldPlace.OfPaper(key, PaperField.TITLE), "Flows on grafs, revisited", value);
  }

  private void correctFlows(Optional<String> value) throws IOException {
    library.decide(
        _ -> List.of(new Decision.CorrectField(new AuthorId("bo-berg"), flowsTitle(value))));
  }

  private void addMisspelt() throws IOException {
    addBoth();
    add(
        MAY,
        new PageText("Bo Berg")
            .paper("Flows on grafs, revisited", "Jun 2, 2022", "Scott Pesme, Bo Berg")
            .source("bo.txt"));
  }

  /// What was decided under the corrected title holds when the correction is taken back, and when
  /// another is made.
  @Test
  void mergedPaperStaysOneWhenACorrectionIsTakenBack() throws IOException {
    addMisspelt();
    correctFlows(Optional.of("Flows on graphs, revisited"));
    var verdict =
        new Verdict.SamePaper(work("Flows on graphs"), work("Flows on graphs, revisited"));
    rule(verdict);
    assertEquals(1, hits("flows").size());
    correctFlows(Optional.empty());
    assertEquals(1, hits("flows").size());
    library.rebuild(ProgressListener.NONE, () -> false);
    reopen();
    assertEquals(1, hits("flows").size());
    correctFlows(Optional.of("Flows, once more"));
    assertEquals(1, hits("flows").size());
    correctFlows(Optional.empty());
    takeBack(verdict);
    assertEquals(2, hits("flows").size());
    assertEquals(List.of(), library.check(ProgressListener.NONE, () -> false));
  }

  @Test
  void papersStayTwoAndSplitWhenACorrectionIsTakenBack() throws IOException {
    addMisspelt();
    correctFlows(Optional.of("Flows on graphs"));
    assertEquals(1, hits("flows").size());
    var listed = new Verdict.Listed(new AuthorId("bo-berg"), author("bo-berg").page(), 0, 0);
    var split = new Verdict.SplitPaper(listed, work("Flows on graphs"));
    rule(split);
    assertEquals(2, hits("flows").size());
    List<PaperHit> two = hits("flows");
    var apart = new Verdict.DifferentPapers(work(two.getFirst().id()), work(two.getLast().id()));
    rule(apart);
    correctFlows(Optional.empty());
    List<PaperHit> found = hits("flows");
    assertEquals(2, found.size());
    assertTrue(
        !new PapersApart(library.state())
            .between(work(found.getFirst().id()), work(found.getLast().id()))
            .isEmpty());
    correctFlows(Optional.of("Flows on graphs"));
    assertEquals(2, hits("flows").size());
    takeBack(split);
    takeBack(apart);
    assertEquals(1, hits("flows").size());
    assertEquals(List.of(), library.check(ProgressListener.NONE, () -> false));
  }

  @Test
  void twoVersionsOnOnePageCountOnce() throws IOException {
    add(
        MAY,
        new PageText("Ada Ames")
            .paper("A note", "Jun 2, 2019", "Ada Ames")
            .paper("A note", "Jun 2, 2023", "Ada Ames")
            .paper("Another", "Jun 2, 2023", "Ada Ames")
            .source("ada.txt"));
    List<PaperHit> notes = hits("title:note");
    assertEquals(2, notes.size());
    AuthorId ada = new AuthorId("ada-ames");
    rule(new Verdict.SamePaper(work(notes.getFirst().id()), work(notes.getLast().id())));
    assertEquals(2, author(ada).papersListed());
    assertEquals(List.of("A note", "Another"), titles(ada));
    assertEquals(List.of(), library.check(ProgressListener.NONE, () -> false));
    library.rebuild(ProgressListener.NONE, () -> false);
    assertEquals(2, author(ada).papersListed());
  }

  @Test
  void accentsAndDotsMakeNoSecondAuthor() throws IOException {
    add(
        MAY,
        new PageText("Michael E. Sander")
            .paper("On flows", "Jun 2, 2022", "Michael E. Sander")
            .source("one.txt"));
    add(
        JUNE,
        new PageText("Michaël E. Sander")
            .paper("On flows", "Jun 2, 2022", "Michaël E. Sander")
            .source("two.txt"));
    assertEquals(List.of(new AuthorId("michael-e-sander")), authors());
  }
}
