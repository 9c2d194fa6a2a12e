package dev.byline.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.archive.Correction;
import dev.byline.archive.Decision;
import dev.byline.archive.Evidence;
import dev.byline.archive.FieldPlace;
import dev.byline.archive.Verdict;
import dev.byline.compare.CaptureComparison;
import dev.byline.identity.PapersApart;
import dev.byline.index.LuceneIndex;
import dev.byline.intake.ImportOptions;
import dev.byline.intake.PageText;
import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorRecord;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperHit;
import dev.byline.library.ProfileRef;
import dev.byline.library.own.MarkChange;
import dev.byline.library.query.Clause;
import dev.byline.library.query.Facet;
import dev.byline.library.query.FacetValue;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.QueryText;
import dev.byline.model.AuthorId;
import dev.byline.model.Figures;
import dev.byline.model.PaperField;
import dev.byline.model.PaperId;
import dev.byline.model.own.GroupId;
import dev.byline.model.own.OwnMarks;
import dev.byline.parse.PageSource;
import dev.byline.stats.citations.FigureConsistency;
import dev.byline.sync.ProgressListener;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Decisions about duplicates, through all changes of a library.
class VerdictTest {

  private static final LocalDate MAY = LocalDate.of(2026, 5, 31);
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
  private static final AuthorId SCOTT = new AuthorId("scott-pesme");
  private static final AuthorId S = new AuthorId("s-pesme");
  private static final Verdict ONE = new Verdict.SameAuthor(SCOTT, S);
  private static final Evidence GROUNDS =
      new Evidence(
          LocalDate.of(2026, 7, 1),
          List.of("Scott Pesme", "S. Pesme"),
          List.of(new Evidence.Reason(Evidence.Kind.CO_AUTHORS, List.of("Bo Berg"))));

  @TempDir Path temp;
  private LibraryFolder library;

  @BeforeEach
  void open() throws IOException {
    library = LibraryFolder.open(temp, LuceneIndex::open);
  }

  @AfterEach
  void close() throws IOException {
    library.close();
  }

  private void reopen() throws IOException {
    library.close();
    open();
  }

  private void add(LocalDate day, PageSource page) throws IOException {
    var options = new ImportOptions(Optional.of(day), false);
    assertEquals(
        1, library.importPages(List.of(page), options, ProgressListener.NONE, () -> false).read());
  }

  private void addBoth() throws IOException {
    add(
        MAY,
        new PageText("Scott Pesme")
            .paper("Flows on graphs", "Jun 2, 2022", "Scott Pesme, Bo Berg")
            .paper("Trees and time", "Jun 3, 2021", "Scott Pesme")
            .source("scott.txt"));
    add(
        MAY,
        new PageText("S. Pesme")
            .paper("Flows on graphs", "Jun 2, 2022", "S. Pesme, Bo Berg")
            .paper("Rings of fire", "Jun 5, 2024", "S. Pesme, Cy Cole")
            .source("s.txt"));
  }

  private void rule(Verdict verdict) throws IOException {
    library.decide(_ -> List.of(new Decision.Rule(verdict, GROUNDS)));
  }

  private void takeBack(Verdict verdict) throws IOException {
    library.decide(_ -> List.of(new Decision.TakeBack(verdict)));
  }

  private AuthorRecord author(AuthorId id) throws IOException {
    return library.library().author(id).orElseThrow();
  }

  private List<PaperHit> hits(PaperQuery query) throws IOException {
    return library.library().papers(query, PageRequest.first(100).exact(), () -> false).hits();
  }

  private List<PaperHit> hits(String query) throws IOException {
    return hits(QueryText.read(query).query());
  }

  private List<String> titles(AuthorId author) throws IOException {
    return hits(PaperQuery.ALL.and(Clause.OneOf.profile(author))).stream()
        .map(hit -> hit.paper().title())
        .sorted()
        .toList();
  }

  private List<AuthorId> authors() throws IOException {
    return library
        .library()
        .authors(AuthorQuery.ALL, PageRequest.first(100), () -> false)
        .authors()
        .stream()
        .map(AuthorRecord::id)
        .toList();
  }

  private Verdict.Work work(String title) throws IOException {
    PaperId id = hits("title:\"" + title + "\"").getFirst().id();
    return work(id);
  }

  private Verdict.Work work(PaperId id) throws IOException {
    return new Verdict.Work(
        id, library.library().paper(id, PaperQuery.ALL).orElseThrow().record().knownAs());
  }

  @Test
  void mergedAuthorHasPagesPapersNamesAndCapturesOfBoth() throws IOException {
    addBoth();
    assertEquals(List.of(S, SCOTT), authors());
    rule(ONE);
    assertMerged();
    library.rebuild(ProgressListener.NONE, () -> false);
    assertMerged();
    reopen();
    assertMerged();
  }

  private void assertMerged() throws IOException {
    assertEquals(List.of(SCOTT), authors());
    AuthorRecord scott = author(SCOTT);
    assertEquals("Scott Pesme", scott.author().name());
    assertEquals(List.of("S. Pesme"), scott.nameVariants());
    assertEquals(3, scott.papersListed());
    assertEquals(2, scott.captures());
    assertEquals("2024-06-05", scott.newestPaper().orElseThrow().toString());
    List<String> all = List.of("Flows on graphs", "Rings of fire", "Trees and time");
    assertEquals(all, titles(SCOTT));
    assertEquals(2, library.history(SCOTT).size());
    assertEquals(2, library.profiles(SCOTT).size());
    List<FacetValue> profiles =
        library
            .library()
            .facets(PaperQuery.ALL, EnumSet.of(Facet.PROFILE), () -> false)
            .of(Facet.PROFILE);
    assertEquals(
        List.of("scott-pesme 3"), profiles.stream().map(v -> v.value() + " " + v.count()).toList());
    assertEquals(List.of(), library.check(ProgressListener.NONE, () -> false));
  }

  @Test
  void mergedAuthorHasTheFiguresOfThePageThatWasKept() throws IOException {
    add(
        MAY,
        PageSource.of(
            "scott.txt",
            """
            Scott Pesme

            LG
            h-index2
            2papers
            20citations

            2 Papers

            LGMay 2, 2015
            Flows on graphs

            Scott Pesme, Bo Berg

            LGMay 2, 2020
            Trees and time

            Scott Pesme, Bo Berg
            """));
    add(
        JUNE,
        PageSource.of(
            "s.txt",
            """
            S. Pesme

            TH
            h-index1
            1paper
            2citations

            1 Paper

            THMay 2, 1999
            Rings of fire

            S. Pesme, Cy Cole
            """));
    rule(ONE);
    AuthorRecord scott = author(SCOTT);
    Figures figures = scott.author().figures();
    assertEquals(OptionalInt.of(2), figures.hIndex());
    assertEquals(OptionalInt.of(20), figures.citations());
    assertEquals(Optional.of("LG"), scott.author().category());
    assertEquals(3, scott.papersListed());
    // The page counts 2 of the 3.
    assertEquals(List.of(), FigureConsistency.check(figures, scott.papersListed()));
    assertEquals("scott.txt", scott.source());
  }

  @Test
  void figuresStayWhereANewerPageGivesNone() throws IOException {
    add(
        MAY,
        new PageText("Otto Onepaper")
            .paper("A single work on solitude", "May 2, 2025", "Otto Onepaper, Bo Berg")
            .paper("A first preprint on solitude", "May 2, 2022", "Otto Onepaper")
            .source("otto.txt"));
    add(
        JUNE,
        PageSource.of(
            "home.txt",
            """
            Otto Onepaper
            Researcher at X. I work on many things and this is a homepage about them.
            Publications
            O. Onepaper, N. New. A first preprint on solitude in crowds. [arxiv, pdf]. ICML 2022.
            Abstract: One text.
            O. Onepaper, B. Berg. A single work on solitude. [arxiv]. NeurIPS 2025.
            Abstract: Two text.
            O. Onepaper, B. Old, N. New. Old crowds and new ones. [pdf]. JMLR 2018.
            Abstract: Three text.
            """));
    assertOtto();
    library.rebuild(ProgressListener.NONE, () -> false);
    assertOtto();
  }

  private void assertOtto() throws IOException {
    AuthorRecord otto = author(new AuthorId("otto-onepaper"));
    assertEquals(OptionalInt.of(3), otto.author().figures().hIndex());
    assertEquals(OptionalInt.empty(), otto.author().figures().paperCount());
    assertEquals(Optional.of("ML"), otto.author().category());
    assertEquals("otto.txt", otto.source());
    // Two of the profile page, and two more of the homepage.
    assertEquals(4, otto.papersListed());
    assertEquals(1, CaptureComparison.ofOnePage(library.profiles(otto.id())).size());
    assertEquals(List.of(), library.check(ProgressListener.NONE, () -> false));
  }

  @Test
  void nobodyIsTheirOwnCoAuthorAfterAMerge() throws IOException {
    addBoth();
    rule(ONE);
    List<String> coAuthors =
        library
            .library()
            .facets(
                PaperQuery.ALL.and(Clause.OneOf.profile(SCOTT)),
                EnumSet.of(Facet.COAUTHOR),
                () -> false)
            .of(Facet.COAUTHOR)
            .stream()
            .map(FacetValue::value)
            .sorted()
            .toList();
    assertEquals(List.of("bo berg", "cy cole"), coAuthors);
  }

  @Test
  void oldIdLeadsToTheAuthorWhoWasKept() throws IOException {
    addBoth();
    rule(ONE);
    assertEquals(author(SCOTT), author(S));
    assertEquals(titles(SCOTT), titles(S));
    assertEquals(2, hits("in:s-pesme -title:rings").size());
    assertEquals(library.history(SCOTT), library.history(S));
    assertEquals(library.profiles(SCOTT), library.profiles(S));
  }

  @Test
  void takingAMergeBackPartsEverythingAgain() throws IOException {
    addBoth();
    AuthorRecord scott = author(SCOTT);
    AuthorRecord s = author(S);
    rule(ONE);
    takeBack(ONE);
    assertEquals(scott, author(SCOTT));
    assertEquals(s, author(S));
    assertEquals(List.of("Flows on graphs", "Rings of fire"), titles(S));
  }

  @Test
  void verdictHoldsWhenThePagesComeInAgain() throws IOException {
    addBoth();
    rule(ONE);
    add(
        JUNE,
        new PageText("S. Pesme")
            .paper("Flows on graphs", "Jun 2, 2022", "S. Pesme, Bo Berg")
            .paper("Rings of fire", "Jun 5, 2024", "S. Pesme, Cy Cole")
            .paper("New this month", "Jun 6, 2026", "S. Pesme")
            .source("s.txt"));
    assertEquals(List.of(SCOTT), authors());
    assertEquals(4, titles(SCOTT).size());
    takeBack(ONE);
    assertEquals(List.of("Flows on graphs", "New this month", "Rings of fire"), titles(S));
    assertEquals(List.of("Flows on graphs", "Trees and time"), titles(SCOTT));
  }

  @Test
  void everyVerdictTellsWhatItRestsOn() throws IOException {
    addBoth();
    rule(ONE);
    reopen();
    assertEquals(GROUNDS, library.state().verdicts().all().get(ONE));
    takeBack(ONE);
    assertTrue(library.state().verdicts().all().isEmpty());
  }

  @Test
  void ownMarksAreJoinedAndPartedAgain() throws IOException {
    addBoth();
    library.marks().mark(SCOTT, _ -> new OwnMarks(false, false, "Lyon", List.of("lab")));
    library.marks().mark(S, _ -> new OwnMarks(true, false, "", List.of("prize")));
    rule(ONE);
    OwnMarks joined = new OwnMarks(true, false, "Lyon", List.of("lab", "prize"));
    assertEquals(joined, library.marks().marks().of(SCOTT));
    MarkChange change = library.marks().mark(S, now -> now.withStar(false).withTag("new"));
    assertEquals(
        new OwnMarks(false, false, "Lyon", List.of("lab", "new", "prize")),
        library.marks().marks().of(SCOTT));
    library.marks().revert(change);
    assertEquals(joined, library.marks().marks().of(SCOTT));
    library.marks().mark(SCOTT, now -> now.withTag("new"));
    takeBack(ONE);
    assertEquals(
        new OwnMarks(false, false, "Lyon", List.of("lab", "new")),
        library.marks().marks().of(SCOTT));
    assertEquals(new OwnMarks(true, false, "", List.of("prize")), library.marks().marks().of(S));
  }

  @Test
  void whoBecameAnotherIsInGroupsAsThatOne() throws IOException {
    addBoth();
    library.groups().create("Lab", List.of(S, SCOTT));
    GroupId lab = library.groups().groups().getFirst().id();
    rule(ONE);
    assertEquals(List.of(SCOTT), library.groups().groups().getFirst().authors());
    takeBack(ONE);
    assertEquals(List.of(S, SCOTT), library.groups().groups().getFirst().authors());
    rule(ONE);
    library.groups().change(lab, group -> group.without(List.of(SCOTT)));
    assertEquals(List.of(), library.groups().groups().getFirst().authors());
  }

  @Test
  void mergesFollowEachOtherAndNeverCircle() throws IOException {
    addBoth();
    AuthorId third = new AuthorId("pesme");
    add(MAY, new PageText("Pesme").paper("Alone", "Jun 2, 2020", "Pesme").source("p.txt"));
    rule(new Verdict.SameAuthor(S, third));
    rule(ONE);
    rule(new Verdict.SameAuthor(third, SCOTT));
    assertEquals(List.of(SCOTT), authors());
    assertEquals(author(SCOTT), author(third));
    assertEquals(4, author(SCOTT).papersListed());
    takeBack(new Verdict.SameAuthor(S, third));
    assertEquals(List.of(), library.check(ProgressListener.NONE, () -> false));
  }

  @Test
  void pageIsTakenFromAnAuthorAndGivenToANewOne() throws IOException {
    add(
        MAY,
        new PageText("Wei Wang").paper("On rivers", "Jun 2, 2022", "Wei Wang").source("wang.txt"));
    add(
        JUNE,
        new PageText("Wei Wang").paper("On stars", "Jun 2, 2023", "Wei Wang").source("wang.txt"));
    AuthorId wei = new AuthorId("wei-wang");
    AuthorId second = new AuthorId("wei-wang-2");
    assertEquals(List.of("On stars"), titles(wei));
    String stars = author(wei).page();
    var given = new Verdict.OwnerOf(stars, 0, second);
    var apart = new Verdict.DifferentAuthors(wei, second);
    library.decide(
        _ -> List.of(new Decision.Rule(given, GROUNDS), new Decision.Rule(apart, GROUNDS)));
    assertEquals(List.of("On rivers"), titles(wei));
    assertEquals(List.of("On stars"), titles(second));
    // A later page goes to whom its titles name, and the file's name says nothing any more.
    add(
        JUNE.plusDays(1),
        new PageText("Wei Wang")
            .paper("On stars", "Jun 2, 2023", "Wei Wang")
            .paper("More stars", "Jun 2, 2024", "Wei Wang")
            .source("wang.txt"));
    assertEquals(List.of("More stars", "On stars"), titles(second));
    add(
        JUNE.plusDays(2),
        new PageText("Wei Wang").paper("On moss", "Jun 2, 2024", "Wei Wang").source("wang.txt"));
    assertEquals(List.of("On moss"), titles(new AuthorId("wei-wang-3")));
    assertEquals(List.of("On rivers"), titles(wei));
    reopen();
    library.rebuild(ProgressListener.NONE, () -> false);
    assertEquals(List.of("More stars", "On stars"), titles(second));
    takeBack(given);
    assertEquals(2, library.history(wei).size());
  }

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

  private AuthorRecord author(String id) throws IOException {
    return author(new AuthorId(id));
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
