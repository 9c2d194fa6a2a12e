package dev.byline.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.archive.Decision;
import dev.byline.archive.Verdict;
import dev.byline.compare.CaptureComparison;
import dev.byline.intake.PageText;
import dev.byline.library.AuthorRecord;
import dev.byline.library.own.MarkChange;
import dev.byline.library.query.Clause;
import dev.byline.library.query.Facet;
import dev.byline.library.query.FacetValue;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.Figures;
import dev.byline.model.own.GroupId;
import dev.byline.model.own.OwnMarks;
import dev.byline.parse.PageSource;
import dev.byline.stats.citations.FigureConsistency;
import dev.byline.sync.ProgressListener;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// Decisions about duplicates, through all changes of a library.
class VerdictTest extends VerdictCase {

  private static final Verdict ONE = new Verdict.SameAuthor(SCOTT, S);

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
}
