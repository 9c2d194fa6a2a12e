package dev.byline.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.archive.Correction;
import dev.byline.archive.Decision;
import dev.byline.archive.FieldPlace;
import dev.byline.archive.Verdict;
import dev.byline.compare.CaptureComparison;
import dev.byline.index.LuceneIndex;
import dev.byline.intake.ImportOptions;
import dev.byline.intake.PageText;
import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorRecord;
import dev.byline.library.PageRequest;
import dev.byline.library.ProfileRef;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorField;
import dev.byline.model.AuthorId;
import dev.byline.model.CaptureDay;
import dev.byline.model.FigureKind;
import dev.byline.model.Paper;
import dev.byline.model.PaperCounts;
import dev.byline.model.PaperField;
import dev.byline.parse.PageSource;
import dev.byline.stats.CaptureDiff;
import dev.byline.stats.citations.FigureConsistency;
import dev.byline.stats.citations.FigureFlag;
import dev.byline.stats.text.FlagText;
import dev.byline.sync.ProgressListener;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pages that were copied before all of their papers were shown.
class PartialListTest {

  private static final AuthorId ADA = new AuthorId("ada-ames");
  private static final LocalDate MAY = LocalDate.of(2026, 5, 31);

  @TempDir Path temp;
  private LibraryFolder library;
  private int pages;

  @BeforeEach
  void open() throws IOException {
    library = LibraryFolder.open(temp, LuceneIndex::open);
  }

  @AfterEach
  void close() throws IOException {
    assertEquals(List.of(), library.check(ProgressListener.NONE, () -> false));
    List<String> shown = titles();
    List<AuthorRecord> authors = authors();
    library.close();
    open();
    library.rebuild(ProgressListener.NONE, () -> false);
    assertEquals(shown, titles());
    assertEquals(authors, authors());
    library.close();
  }

  private static PageText page() {
    return new PageText("Ada Ames");
  }

  private static PageText whole() {
    return page()
        .paper("Flows on graphs", "Jun 2, 2022", "Ada Ames, Bo Berg")
        .paper("Trees and time", "Jun 3, 2021", "Ada Ames")
        .paper("Rings of fire", "Jun 5, 2020", "Ada Ames, Cy Cole")
        .paper("Seas of sand", "Jun 6, 2019", "Ada Ames");
  }

  private void add(LocalDate day, PageSource page) throws IOException {
    var options = new ImportOptions(Optional.of(day), false);
    assertEquals(
        1, library.importPages(List.of(page), options, ProgressListener.NONE, () -> false).read());
  }

  /// Each page comes from a file of its own, as what is pasted does.
  private void add(LocalDate day, PageText page) throws IOException {
    add(day, page.source("page-" + pages++ + ".txt"));
  }

  private List<String> titles() throws IOException {
    return library
        .library()
        .papers(PaperQuery.ALL, PageRequest.first(100).exact(), () -> false)
        .hits()
        .stream()
        .map(hit -> hit.paper().title())
        .sorted()
        .toList();
  }

  private List<AuthorRecord> authors() throws IOException {
    return library
        .library()
        .authors(AuthorQuery.ALL, PageRequest.first(100), () -> false)
        .authors();
  }

  private AuthorRecord ada() throws IOException {
    return library.library().author(ADA).orElseThrow();
  }

  private List<FigureKind> flagged() throws IOException {
    return FigureConsistency.check(ada().author().figures(), ada().counts()).stream()
        .map(FigureFlag::figure)
        .toList();
  }

  private CaptureDiff lastChange() throws IOException {
    var captures = library.profiles(ADA);
    return CaptureComparison.between(captures.get(captures.size() - 2), captures.getLast()).diff();
  }

  @Test
  void removesNothing() throws IOException {
    add(MAY, whole());
    add(
        MAY.plusDays(1),
        page().stating(4).paper("Flows on graphs", "Jun 2, 2022", "Ada Ames, Bo Berg, Cy Cole"));
    assertEquals(
        List.of("Flows on graphs", "Rings of fire", "Seas of sand", "Trees and time"), titles());
    assertEquals(4, ada().papersListed());
    assertEquals(new PaperCounts(OptionalInt.of(4), 4), ada().counts());
    assertEquals(List.of(), flagged());
    Paper updated =
        library
            .library()
            .papers(PaperQuery.ALL, PageRequest.first(1), () -> false)
            .hits()
            .getFirst()
            .paper();
    assertEquals(List.of("Ada Ames", "Bo Berg", "Cy Cole"), updated.authors());
    CaptureDiff diff = lastChange();
    assertEquals(List.of(), diff.vanished());
    assertEquals(3, diff.notInPart().size());
  }

  /// The newest page says what the author is called, on the papers of older ones too.
  @Test
  void newestPartGivesTheName() throws IOException {
    add(MAY, whole());
    add(
        MAY.plusDays(1),
        new PageText("ADA AMES").stating(4).paper("Flows on graphs", "Jun 2, 2022", "Ada Ames"));
    assertEquals("ADA AMES", ada().author().name());
    assertEquals(
        Set.of("ADA AMES"),
        library
            .library()
            .papers(PaperQuery.ALL, PageRequest.first(100), () -> false)
            .hits()
            .stream()
            .flatMap(hit -> hit.profiles().stream())
            .map(ProfileRef::name)
            .collect(Collectors.toSet()));
  }

  @Test
  void wholeListAgainRemovesWhatItLacks() throws IOException {
    add(MAY, whole());
    add(MAY.plusDays(1), page().stating(4).paper("Flows on graphs", "Jun 2, 2022", "Ada Ames"));
    add(MAY.plusDays(2), page().paper("Trees and time", "Jun 3, 2021", "Ada Ames"));
    assertEquals(List.of("Trees and time"), titles());
    assertTrue(lastChange().addedToPart());
    assertEquals(1, lastChange().vanished().size());
  }

  @Test
  void goesBackToTheLastWholeListOnly() throws IOException {
    add(MAY, page().paper("An old folly", "May 1, 2001", "Ada Ames"));
    add(MAY.plusDays(1), whole().source("page-0.txt"));
    add(
        MAY.plusDays(2),
        page()
            .stating(5)
            .paper("Ways of rain", "Jun 2, 2023", "Ada Ames")
            .paper("Trees and time", "Jun 3, 2021", "Ada Ames"));
    assertEquals(1, authors().size());
    assertEquals(5, titles().size());
    assertTrue(titles().contains("Ways of rain"));
  }

  @Test
  void twoPartsOfOneDayJoin() throws IOException {
    PageText first =
        page()
            .stating(4)
            .paper("Flows on graphs", "Jun 2, 2022", "Ada Ames, Bo Berg")
            .paper("Trees and time", "Jun 3, 2021", "Ada Ames");
    PageText second =
        page()
            .stating(4)
            .paper("Rings of fire", "Jun 5, 2020", "Ada Ames, Cy Cole")
            .paper("Seas of sand", "Jun 6, 2019", "Ada Ames");
    var preview = library.reviews().preview(first.source("a.txt"), day());
    assertEquals(new PaperCounts(OptionalInt.of(4), 2), preview.owners().getFirst().counts());
    add(MAY, second);
    preview = library.reviews().preview(first.source("a.txt"), day());
    assertEquals(new PaperCounts(OptionalInt.of(4), 4), preview.owners().getFirst().counts());
    add(MAY, first);
    assertEquals(1, authors().size());
    assertEquals(4, ada().papersListed());
    assertEquals(4, titles().size());
    assertEquals(2, ada().captures());
    assertEquals(List.of(), flagged());
  }

  private static Optional<CaptureDay> day() {
    return Optional.of(new CaptureDay(MAY, false));
  }

  @Test
  void partsThatExceedTheCountAreNotOfOnePage() throws IOException {
    add(
        MAY,
        page()
            .stating(3)
            .paper("Flows on graphs", "Jun 2, 2022", "Ada Ames, Bo Berg")
            .paper("Trees and time", "Jun 3, 2021", "Ada Ames"));
    add(
        MAY,
        page()
            .stating(3)
            .paper("Rings of fire", "Jun 5, 2020", "Ada Ames, Cy Cole")
            .paper("Seas of sand", "Jun 6, 2019", "Ada Ames"));
    assertEquals(2, authors().size());
  }

  @Test
  void titleSpeltDifferentlyIsOnePaper() throws IOException {
    add(
        MAY,
        page()
            .paper("Momentum on curved spaces", "May 7, 2021", "Ada Ames, Bo Berg")
            .paper("Games of chance, part I", "May 7, 2020", "Ada Ames")
            .paper("Trees and time", "Jun 3, 2021", "Ada Ames"));
    add(
        MAY.plusDays(1),
        page()
            .stating(4)
            .paper("Momentum in curved space", "May 7, 2021", "Ada Ames, Bo Berg")
            .paper("Games of chance, part II", "May 7, 2020", "Ada Ames")
            .paper("Trees and time", "Jun 3, 2021", "Ada Ames"));
    assertEquals(
        List.of(
            "Games of chance, part I",
            "Games of chance, part II",
            "Momentum in curved space",
            "Trees and time"),
        titles());
    assertEquals(4, ada().papersListed());
    CaptureDiff diff = lastChange();
    assertEquals(List.of(PaperField.TITLE), diff.changed().getFirst().fields());
    assertEquals(1, diff.notInPart().size());
    assertEquals(1, diff.added().size());
  }

  @Test
  void nearTitleOfOtherPeopleIsAnotherPaper() throws IOException {
    add(
        MAY,
        page()
            .paper("Momentum on curved spaces", "May 7, 2021", "Ada Ames, Bo Berg")
            .paper("Trees and time", "Jun 3, 2021", "Ada Ames"));
    add(
        MAY.plusDays(1),
        page()
            .stating(3)
            .paper("Momentum in curved space", "May 7, 2021", "Ada Ames, Di Dorn")
            .paper("Trees and time", "Jun 3, 2021", "Ada Ames"));
    assertEquals(3, titles().size());
  }

  @Test
  void sameTitleOfAnotherYearIsAnotherPaper() throws IOException {
    add(
        MAY,
        page()
            .stating(3)
            .paper("Editorial", "May 7, 2015", "Ada Ames")
            .paper("Trees and time", "Jun 3, 2021", "Ada Ames"));
    add(
        MAY.plusDays(1),
        page()
            .stating(3)
            .paper("Editorial", "May 7, 2020", "Ada Ames")
            .paper("Trees and time", "Jun 3, 2021", "Ada Ames"));
    assertEquals(List.of("Editorial", "Editorial", "Trees and time"), titles());
  }

  @Test
  void listLongerThanItsCountIsFlagged() throws IOException {
    add(MAY, whole());
    add(
        MAY.plusDays(1),
        page()
            .stating(4)
            .paper("Flows on graphs", "Jun 2, 2022", "Ada Ames, Bo Berg")
            .paper("Ways of rain", "Jun 2, 2023", "Ada Ames"));
    assertEquals(new PaperCounts(OptionalInt.of(4), 5), ada().counts());
    assertEquals(5, ada().papersListed());
    FigureFlag flag = FigureConsistency.check(ada().author().figures(), ada().counts()).getFirst();
    assertTrue(FlagText.of(flag).contains("5 are listed"), FlagText.of(flag));
  }

  @Test
  void homepageTakesNoPaperOfAProfilePageAway() throws IOException {
    add(MAY, whole());
    add(
        MAY.plusDays(1),
        PageSource.of(
            "home.txt",
            """
            Ada Ames
            Researcher at X. I work on many things and this is a homepage about them.
            Publications
            A. Ames, B. Berg. Flows on graphs. [arxiv, pdf]. ICML 2022.
            Abstract: One text.
            A. Ames. Trees and time. [arxiv]. NeurIPS 2021.
            Abstract: Two text.
            A. Ames, C. Cole. Old crowds and new ones. [pdf]. JMLR 2018.
            Abstract: Three text.
            """));
    assertEquals(
        List.of(
            "Flows on graphs",
            "Old crowds and new ones",
            "Rings of fire",
            "Seas of sand",
            "Trees and time"),
        titles());
  }

  @Test
  void correctedCountDecides() throws IOException {
    add(MAY, whole());
    add(MAY.plusDays(1), page().stating(4).paper("Flows on graphs", "Jun 2, 2022", "Ada Ames"));
    var fewer = new Correction(new FieldPlace.OfAuthor(AuthorField.PAPERS), "4", Optional.of("1"));
    library.decide(_ -> List.of(new Decision.CorrectField(ADA, fewer)));
    assertEquals(List.of("Flows on graphs"), titles());
  }

  @Test
  void mergeKeepsTheFlagOfAnImpossibleFigure() throws IOException {
    add(MAY, whole().withHIndex(5));
    assertEquals(List.of(FigureKind.H_INDEX), flagged());
    add(
        MAY,
        page()
            .paper("Ways of rain", "Jun 2, 2023", "Ada Ames")
            .paper("Ways of snow", "Jun 2, 2024", "Ada Ames")
            .stating(2));
    AuthorId other = authors().getLast().id();
    library.decide(state ->
        List.of(
            new Decision.Rule(new Verdict.SameAuthor(ADA, other), PaperVerdictSamples.GROUNDS)));
    assertEquals(6, ada().papersListed());
    assertEquals(List.of(FigureKind.H_INDEX), flagged());
    assertEquals(OptionalInt.empty(), ada().soundFigures().hIndex());
  }
}
