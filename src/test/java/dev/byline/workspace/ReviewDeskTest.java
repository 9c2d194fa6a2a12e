package dev.byline.workspace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.archive.Correction;
import dev.byline.archive.FieldPlace;
import dev.byline.intake.AddedPage;
import dev.byline.intake.ImportOptions;
import dev.byline.intake.PageEdits;
import dev.byline.intake.PagePreview;
import dev.byline.intake.PageText;
import dev.byline.model.AuthorField;
import dev.byline.model.AuthorId;
import dev.byline.model.CaptureDay;
import dev.byline.model.PaperField;
import dev.byline.parse.PageSource;
import dev.byline.sync.ProgressListener;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReviewDeskTest extends ReviewCase {

  private static final Optional<CaptureDay> JUNE =
      Optional.of(new CaptureDay(LocalDate.of(2026, 6, 30), false));

  private static final AuthorId ADA = new AuthorId("ada-ames");

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
}
