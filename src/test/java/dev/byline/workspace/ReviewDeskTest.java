package dev.byline.workspace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.archive.Correction;
import dev.byline.archive.FieldPlace;
import dev.byline.intake.AddedPage;
import dev.byline.intake.ImportOptions;
import dev.byline.intake.PageEdits;
import dev.byline.intake.PagePreview;
import dev.byline.intake.PageText;
import dev.byline.library.AuthorRecord;
import dev.byline.library.MemoryIndex;
import dev.byline.library.PaperRecord;
import dev.byline.model.AuthorField;
import dev.byline.model.AuthorId;
import dev.byline.model.CaptureDay;
import dev.byline.model.Lesson;
import dev.byline.model.PaperField;
import dev.byline.parse.LineLabel;
import dev.byline.parse.PageSource;
import dev.byline.parse.ParsedPage;
import dev.byline.sync.ProgressListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewDeskTest {

  private static final Optional<CaptureDay> MAY =
      Optional.of(new CaptureDay(LocalDate.of(2026, 5, 31), false));
  private static final Optional<CaptureDay> JUNE =
      Optional.of(new CaptureDay(LocalDate.of(2026, 6, 30), false));
  private static final AuthorId ADA = new AuthorId("ada-ames");

  @TempDir Path temp;
  private final MemoryIndex index = new MemoryIndex();
  private LibraryFolder library;
  private ImportReview desk;

  @BeforeEach
  void open() throws IOException {
    library = LibraryFolder.open(temp.resolve("library"), _ -> index);
    desk = library.reviews();
  }

  private static PageText page() {
    return new PageText("Ada Ames")
        .paper("First Stps", "May 29", "Ada Ames, Bo Berg")
        .paper("Twice", "Jun 14, 2022", "Ada Ames")
        .paper("Twice", "Jun 14, 2023", "Ada Ames");
  }

  private static Correction paper(
      FieldPlace.PaperKey paper, PaperField field, String read, String value) {
    return new Correction(new FieldPlace.OfPaper(paper, field), read, Optional.of(value));
  }

  private static FieldPlace.PaperKey first() {
    return new FieldPlace.PaperKey("first stps", 0);
  }

  private static Correction title(String value) {
    return paper(first(), PaperField.TITLE, "First Stps", value);
  }

  private static Correction hIndex(String read, String value) {
    return new Correction(new FieldPlace.OfAuthor(AuthorField.H_INDEX), read, Optional.of(value));
  }

  private static PageEdits edits(Correction... corrections) {
    return new PageEdits(
        List.of(new PageEdits.ProfileEdits(Optional.empty(), List.of(corrections))));
  }

  private static PageEdits named(String name) {
    return new PageEdits(List.of(new PageEdits.ProfileEdits(Optional.of(name), List.of())));
  }

  private AuthorRecord author(AuthorId id) throws IOException {
    return library.library().author(id).orElseThrow();
  }

  private List<String> papers() {
    return titles(index);
  }

  private static List<String> titles(MemoryIndex index) {
    return index.content().papers().values().stream()
        .map(PaperRecord::paper)
        .map(p -> p.title() + " " + p.published().orElseThrow())
        .sorted()
        .toList();
  }

  private byte[] journal() throws IOException {
    return Files.readAllBytes(temp.resolve("library/journal.jsonl"));
  }

  @Test
  void previewStoresNothing() throws IOException {
    PagePreview preview = desk.preview(page().source("ada.txt"), MAY);
    assertEquals(ADA, preview.owners().getFirst().author());
    assertEquals(0, preview.owners().getFirst().captures());
    assertFalse(Files.exists(temp.resolve("library")));
  }

  @Test
  void aPageThatIsThereIsReadByTheDayItHas() throws IOException {
    PageSource source = page().source("ada.txt");
    var today = new CaptureDay(LocalDate.of(2027, 2, 1), false);
    assertEquals(Optional.of(today), desk.previewCopied(source, today).day());
    desk.add(source, MAY, PageEdits.NONE);
    assertEquals(MAY, desk.previewCopied(source, today).day());
  }

  @Test
  void correctionsComeInWithThePage() throws IOException {
    PageSource source = page().source("ada.txt");
    var date =
        paper(new FieldPlace.PaperKey("twice", 1), PaperField.PUBLISHED, "2023-06-14", "2024");
    AddedPage added = desk.add(source, MAY, edits(title("First Steps"), date, hIndex("3", "2")));

    assertEquals(List.of(ADA), added.authors());
    assertTrue(added.isNew());
    assertEquals(List.of("First Steps 2026-05-29", "Twice 2022-06-14", "Twice 2024"), papers());
    assertEquals(2, author(ADA).author().figures().hIndex().orElseThrow());
    PagePreview again = desk.preview(source, MAY);
    assertEquals(added.page(), again.stored().orElseThrow().page());
    assertEquals(3, again.owners().getFirst().corrections().byPlace().size());
  }

  @Test
  void correctionsSurviveRebuildAndReimport() throws IOException {
    PageSource source = page().source("ada.txt");
    desk.add(source, MAY, edits(title("First")));
    List<String> corrected = papers();
    assertTrue(corrected.contains("First 2026-05-29"), corrected.toString());

    library.importPages(
        List.of(source), ImportOptions.STANDARD, ProgressListener.NONE, () -> false);
    assertEquals(corrected, papers());
    library.rebuild(ProgressListener.NONE, () -> false);
    assertEquals(corrected, papers());
    try (var reopened = LibraryFolder.open(temp.resolve("library"), _ -> index)) {
      reopened.rebuild(ProgressListener.NONE, () -> false);
      assertEquals(corrected, papers());
    }
  }

  /// A corrected count stands for the count it corrects, a corrected fact for every capture.
  @Test
  void newCaptureKeepsFactsAndGivesItsOwnCounts() throws IOException {
    var date = paper(first(), PaperField.PUBLISHED, "2026-05-29", "2020-05-29");
    desk.add(page().source("ada.txt"), MAY, edits(date, hIndex("3", "2")));

    PageText sameCount = page().paper("Fourth", "Jun 1, 2024", "Ada Ames");
    desk.add(sameCount.source("ada.txt"), JUNE, PageEdits.NONE);
    assertTrue(papers().contains("First Stps 2020-05-29"), papers().toString());
    assertEquals(2, author(ADA).author().figures().hIndex().orElseThrow());

    String otherCount = sameCount.text().replace("h-index3", "h-index4");
    desk.add(PageSource.of("ada.txt", otherCount), JUNE, PageEdits.NONE);
    assertTrue(papers().contains("First Stps 2020-05-29"), papers().toString());
    assertEquals(4, author(ADA).author().figures().hIndex().orElseThrow());
  }

  @Test
  void newPapersOfANewCaptureAreCounted() throws IOException {
    desk.add(page().source("ada.txt"), MAY, PageEdits.NONE);
    desk.add(
        new PageText("Bo Berg").paper("Fourth", "May 29, 2026", "Bo Berg").source("bo.txt"),
        MAY,
        PageEdits.NONE);
    PageText newer = page().paper("Fourth", "Jun 1, 2024", "Ada Ames");
    PagePreview.Owner owner = desk.preview(newer.source("ada.txt"), JUNE).owners().getFirst();
    assertEquals(1, owner.captures());
    assertEquals(1, owner.newPapers(), "that another has it does not make it known");
    desk.add(newer.source("ada.txt"), JUNE, PageEdits.NONE);
    owner = desk.preview(page().source("ada.txt"), JUNE).owners().getFirst();
    assertEquals(2, owner.captures());
    assertEquals(0, owner.newPapers());
  }

  @Test
  void correctedTitleMeetsThePaperOfAnother() throws IOException {
    PageText bo = new PageText("Bo Berg").paper("First Steps", "May 29, 2026", "Ada Ames, Bo Berg");
    desk.add(bo.source("bo.txt"), MAY, PageEdits.NONE);
    AddedPage added = desk.add(page().source("ada.txt"), MAY, edits(title("First Steps")));
    assertEquals(3, papers().size());

    desk.undo(added);
    assertEquals(List.of("First Steps 2026-05-29"), papers());
    desk.add(page().source("ada.txt"), MAY, PageEdits.NONE);
    assertEquals(4, papers().size());
  }

  @Test
  void undoTakesPageAndCorrectionsBack() throws IOException {
    PageSource source = page().source("ada.txt");
    AddedPage first = desk.add(source, MAY, PageEdits.NONE);
    List<String> plain = papers();
    AddedPage second = desk.add(source, MAY, edits(title("X")));
    assertFalse(second.isNew());
    assertTrue(papers().contains("X 2026-05-29"));

    desk.undo(second);
    assertEquals(plain, papers());
    desk.undo(first);
    assertEquals(List.of(), papers());
    assertTrue(library.isEmpty());
  }

  @Test
  void aPageThatCameHalfWayIsStillNew() throws IOException {
    PageSource source = page().source("ada.txt");
    index.failNext(new IOException("No space left on device"));
    assertThrows(IOException.class, () -> desk.add(source, MAY, PageEdits.NONE));

    AddedPage second = library.reviews().add(source, MAY, PageEdits.NONE);
    assertTrue(second.isNew());
    assertEquals(3, papers().size());
    assertFalse(library.reviews().add(source, MAY, edits(title("X"))).isNew());
    desk.undo(second);
    assertEquals(List.of(), papers());
  }

  @Test
  void takingThePagesValueAgainEndsACorrection() throws IOException {
    PageSource source = page().source("ada.txt");
    desk.add(source, MAY, edits(hIndex("3", "2")));
    var back = new Correction(new FieldPlace.OfAuthor(AuthorField.H_INDEX), "3", Optional.empty());
    desk.add(source, MAY, edits(back));
    assertEquals(3, author(ADA).author().figures().hIndex().orElseThrow());
    assertTrue(desk.preview(source, MAY).owners().getFirst().corrections().isEmpty());
  }

  @Test
  void nameGivenInTheReviewSaysWhoseThePageIs() throws IOException {
    var nameless =
        """
        h-index3
        1papers
        10citations

        1 Papers

        LGMay 1, 2024
        Alone

        Zed Zed, Ada Ames

        What it is about.
        """;
    AddedPage added = desk.add(PageSource.of("pasted.txt", nameless), MAY, named("Ada Ames"));
    assertEquals(List.of(ADA), added.authors());
    assertEquals("Ada Ames", author(ADA).author().name());

    PageText next = new PageText("Ada Ames").paper("Alone", "May 1, 2024", "Ada Ames");
    assertEquals(List.of(ADA), desk.add(next.source("b.txt"), JUNE, PageEdits.NONE).authors());
    assertEquals(2, author(ADA).captures());
  }

  @Test
  void whatIsNoPageChangesNothing() throws IOException {
    desk.add(page().source("ada.txt"), MAY, PageEdits.NONE);
    byte[] before = journal();
    PageSource milk = PageSource.of("x.txt", "Buy milk.\n");
    assertThrows(IOException.class, () -> desk.add(milk, MAY, PageEdits.NONE));
    assertArrayEquals(before, journal());
  }

  private static final String RIVERS =
      """
      Ida Ekeland

      Work

      Harbour Papers 4 // 2021 // Slow rivers and fast maps // Ida Ekeland, Tove Brandvik
      Snow Letters 9 // 2019 // Weighing snow with mirrors // Per Lindqvarn, Ida Ekeland
      Annals of Ferries // 2017 // Boats, bells and borders // Ida Ekeland
      """;

  private static Lesson riverLesson() {
    String line = RIVERS.lines().toList().get(4);
    int title = line.indexOf("Slow");
    int authors = line.indexOf("Ida");
    return new Lesson(
        List.of(line),
        List.of(
            new Lesson.Part(Lesson.Field.VENUE, 0, 0, 16),
            new Lesson.Part(Lesson.Field.YEAR, 0, 20, 24),
            new Lesson.Part(Lesson.Field.TITLE, 0, title, title + 25),
            new Lesson.Part(Lesson.Field.AUTHORS, 0, authors, line.length())));
  }

  private static PageEdits taught(Optional<Lesson> lesson) {
    return new PageEdits(List.of(), new PageEdits.Teaching.By(lesson));
  }

  @Test
  void lessonIsKeptWithThePageAndTakenBack() throws IOException {
    List<String> right =
        List.of(
            "Boats, bells and borders 2017",
            "Slow rivers and fast maps 2021",
            "Weighing snow with mirrors 2019");
    PageSource source = PageSource.of("rivers.txt", RIVERS);
    desk.add(source, MAY, PageEdits.NONE);
    List<String> untaught = papers();
    assertNotEquals(right, untaught);

    AddedPage added = desk.add(source, MAY, taught(Optional.of(riverLesson())));
    assertFalse(added.isNew());
    assertEquals(right, papers());
    assertEquals(Optional.of(riverLesson()), desk.previewStored(added.page()).lesson());

    var rebuilt = new MemoryIndex();
    LibraryFolder.open(temp.resolve("library"), _ -> rebuilt)
        .rebuild(ProgressListener.NONE, () -> false);
    assertEquals(right, titles(rebuilt));

    desk.undo(added);
    assertEquals(untaught, papers());
    desk.add(source, MAY, taught(Optional.of(riverLesson())));
    assertEquals(right, papers());
    desk.add(source, MAY, taught(Optional.empty()));
    assertEquals(untaught, papers());
  }

  @Test
  void lessonIsOfferedForPagesOfTheSameAuthorAndForTextItFits() throws IOException {
    desk.add(PageSource.of("rivers.txt", RIVERS), MAY, taught(Optional.of(riverLesson())));
    PageSource later = PageSource.of("later.txt", RIVERS.replace("Boats", "Rafts"));
    PagePreview preview = desk.preview(later, MAY);
    assertEquals(Optional.of(riverLesson()), preview.offered());
    assertEquals(Optional.empty(), preview.lesson(), "offered, and not used by itself");
    assertEquals(Optional.empty(), desk.preview(page().source("ada.txt"), MAY).offered());
    PageSource milk = PageSource.of("x.txt", "Buy milk.\n");
    assertEquals(Optional.empty(), desk.preview(milk, MAY).offered());
  }

  @Test
  void offeredPapersComeInOnlyWhereTheyAreAccepted() throws IOException {
    PageSource source =
        PageSource.of(
            "solvang.txt",
            """
            Mira Solvang

            Publications

            Sparse recovery in layered media
            Mira Solvang, Kofi Adeyemi
            Journal of Imaginary Geophysics, 2023

            Learning tidal maps from few buoys
            Kofi Adeyemi, Mira Solvang, Teodor Lind
            Information Tides, 2021

            A note on drifting sensors and what they leave behind

            Counting buoys by sound
            Mira Solvang, Teodor Lind
            Information Tides, 2019
            """);
    desk.add(source, MAY, PageEdits.NONE, false);
    assertEquals(3, index.content().papers().size());
    AddedPage accepted = desk.add(source, MAY, PageEdits.NONE, true);
    assertEquals(4, index.content().papers().size());
    desk.undo(accepted);
    assertEquals(3, index.content().papers().size());
  }

  @Test
  void textWithoutPapersIsPreviewedAndNotStored() throws IOException {
    PageSource milk = PageSource.of("x.txt", "Buy milk.\n");
    PagePreview preview = desk.preview(milk, MAY);
    ParsedPage page = assertInstanceOf(ParsedPage.class, preview.reading());
    assertEquals(List.of(), page.profiles());
    assertEquals(LineLabel.Kind.UNRECOGNISED, page.labels().getFirst().kind());
    assertFalse(Files.exists(temp.resolve("library")));
  }

  @Test
  void surveySaysWhatEachFileBrings() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("pages"));
    Files.writeString(folder.resolve("a.txt"), page().text());
    Files.writeString(folder.resolve("b.txt"), "Buy milk.\n");
    Files.writeString(folder.resolve("c.bib"), "@article{a, title={T}, author={A B}}\n");
    desk.add(page().source("ada.txt"), MAY, PageEdits.NONE);

    var told = new ArrayList<String>();
    desk.survey(
        List.of(folder),
        (s, files) ->
            told.add(s.file().getFileName() + " " + s.kind() + " " + s.papers() + "/" + files),
        () -> false);
    assertEquals(List.of("a.txt KNOWN 3/3", "b.txt FAILED 0/3", "c.bib DATA_SET 0/3"), told);
  }
}
