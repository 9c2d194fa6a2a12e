package dev.byline.ui.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.intake.PageSummary;
import dev.byline.model.PaperField;
import dev.byline.ui.source.RecordSpot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Pages that wait, files of many, and what is stored, undone or left.
class IntakeQueueTest extends IntakeModelCase {

  private byte[] journal() throws IOException {
    return Files.readAllBytes(temp.resolve("library/journal.jsonl"));
  }

  @Test
  void pageThatIsBeingStoredIsStoredWhateverElseIsTakenBackMeanwhile() throws IOException {
    review(PAGE);
    intake.accept();
    runAll();
    review(PAGE.replace("Sparse", "Dense"));
    intake.accept();
    heard.undos.getFirst().run();
    runAll();
    assertFalse(intake.busy().get());
    assertInstanceOf(IntakeState.Idle.class, intake.state().get());
    assertEquals(2, heard.added.size());
    assertEquals(1, heard.undone);
    assertEquals(1, library.captures().size());
    deeds.undo();
    runAll();
    assertEquals(2, library.captures().size(), "taking it back was a step of its own");
  }

  @Test
  void fileOfTheLibraryItselfIsNotOfferedAsAPage() throws IOException {
    review(PAGE);
    intake.accept();
    runAll();
    intake.offerFiles(List.of(temp.resolve("library/pages/00001.txt")));
    runAll();
    BatchModel batch = assertInstanceOf(IntakeState.Many.class, intake.state().get()).batch();
    assertEquals(PageSummary.Kind.FAILED, batch.files().getFirst().kind());
  }

  @Test
  void windowThatIsClosedWaitsForWhatComesIn() throws IOException {
    Path file = Files.writeString(temp.resolve("a.txt"), PAGE);
    Path other = Files.writeString(temp.resolve("b.txt"), PAGE.replace("Ada Quill", "Bo Berg"));
    var ended = new ArrayList<String>();
    intake.finish(() -> ended.add("at once"));
    intake.offerFiles(List.of(file, other));
    runAll();
    ((IntakeState.Many) intake.state().get()).batch().addAll();
    intake.finish(() -> ended.add("then"));
    assertEquals(List.of("at once"), ended);
    runAll();
    assertEquals(List.of("at once", "then"), ended);
    assertTrue(heard.reports.getFirst().cancelled());
  }

  @Test
  void cancellingChangesNothing() throws IOException {
    review(PAGE);
    intake.accept();
    runAll();
    byte[] before = journal();

    ReviewModel review = review(PAGE.replace("Sparse", "Dense"));
    review.correct(0, H_INDEX, "2");
    intake.leave();
    runAll();
    assertInstanceOf(IntakeState.Idle.class, intake.state().get());
    assertArrayEquals(before, journal());
    assertEquals(1, heard.added.size());
  }

  @Test
  void pagesPastedOneAfterTheOtherQueueUp() throws IOException {
    intake.offerText(PAGE);
    intake.offerText(PAGE.replace("Ada Quill", "Bo Lind"));
    assertEquals(1, intake.waiting().get(), "one is still being read");
    runAll();
    ReviewModel first = review();
    first.correct(0, H_INDEX, "2");
    intake.offerText(PAGE.replace("Ada Quill", "Di Noor"));
    intake.offerFiles(List.of(folder()));
    runAll();
    assertEquals(first, review());
    assertEquals(3, intake.waiting().get());

    intake.accept();
    intake.offerText(PAGE.replace("Ada Quill", "Cy Orr"));
    runAll();
    assertEquals("Bo Lind", name(review()));
    intake.leave();
    runAll();
    assertEquals("Di Noor", name(review()));
    intake.accept();
    runAll();
    batch();
    intake.leave();
    runAll();
    assertEquals("Cy Orr", name(review()));
    intake.leave();
    assertInstanceOf(IntakeState.Idle.class, intake.state().get());
    assertEquals(
        List.of("Ada Quill", "Di Noor"),
        heard.summaries.stream().map(IntakeModel.Summary::name).toList());
    assertEquals(
        2, library.library().author(ADA).orElseThrow().author().figures().hIndex().orElseThrow());
  }

  @Test
  void aPagePutIntoAFieldWaitsForTheOneThatIsRead() {
    intake.offerText(PAGE);
    intake.offerOrPut(PAGE.replace("Ada Quill", "Bo Lind"), () -> {});
    intake.offerOrPut(PAGE.replace("Ada Quill", "Cy Orr"), () -> {});
    var put = new ArrayList<String>();
    intake.offerOrPut("no page", () -> put.add("no page"));
    runAll();
    assertEquals("Ada Quill", name(review()));
    assertEquals(List.of("no page"), put);
    intake.leave();
    assertEquals("Bo Lind", name(review()));
    intake.leave();
    assertEquals("Cy Orr", name(review()));
  }

  @Test
  void aPageOfTheLibraryIsCorrectedOverAnUnsavedReview() throws IOException {
    review(PAGE);
    intake.accept();
    runAll();
    String hash = heard.added.getFirst().page();
    ReviewModel unsaved = review(PAGE.replace("Ada Quill", "Bo Lind"));
    unsaved.correct(0, H_INDEX, "2");
    intake.openStored(hash, new RecordSpot(0, 0));
    runAll();
    assertEquals("Ada Quill", name(review()));
    intake.leave();
    assertEquals(unsaved, review());
    // Nor is it lost where that page cannot be read.
    intake.openStored("none", new RecordSpot(0, 0));
    runAll();
    assertInstanceOf(IntakeState.Failed.class, intake.state().get());
    intake.leave();
    assertEquals(unsaved, review());
  }

  @Test
  void aFileThatCannotBeReadLeavesTheOthers() throws IOException {
    Path folder = folder();
    intake.offerFiles(List.of(folder));
    runAll();
    BatchModel batch = batch();
    intake.open(folder.resolve("gone.txt"), 1);
    runAll();
    assertInstanceOf(IntakeState.Failed.class, intake.state().get());
    intake.leave();
    assertEquals(batch, batch());
  }

  @Test
  void textForAFieldIsPutThereUnlessItIsAPage() {
    var put = new ArrayList<String>();
    intake.offerOrPut("one\ntwo\nthree\nfour\nfive\n", Optional.empty(), () -> put.add("put"));
    runAll();
    assertEquals(List.of("put"), put);
    assertInstanceOf(IntakeState.Idle.class, intake.state().get());

    intake.offerOrPut(PAGE, Optional.empty(), () -> put.add("put"));
    runAll();
    assertEquals(1, put.size());
    review();
  }

  @Test
  void busyLibraryKeepsTheReview() throws IOException {
    ReviewModel review = review(PAGE);
    review.correct(0, H_INDEX, "2");
    var archive = dev.byline.archive.Archive.open(temp.resolve("library"));
    try (var _ = archive.write().orElseThrow()) {
      intake.accept();
      runAll();
    }
    assertEquals(review, review());
    assertTrue(review.failure().get().isPresent());
    assertFalse(intake.busy().get());
    intake.accept();
    runAll();
    assertEquals(1, heard.added.size());
  }

  private Path folder() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("pages"));
    Files.writeString(folder.resolve("a.txt"), PAGE);
    Files.writeString(folder.resolve("b.txt"), "Buy milk.\n");
    Files.writeString(folder.resolve("c.txt"), PAGE.replace("Ada Quill", "Bo Berg"));
    return folder;
  }

  @Test
  void foldersAreLookedAtThenAddedThenReported() throws IOException {
    intake.offerFiles(List.of(folder()));
    runAll();
    BatchModel batch = batch();
    assertEquals(new BatchModel.Ready(new BatchModel.Sums(3, 3, 2, 0, 4, 1)), batch.phase().get());
    assertFalse(Files.exists(temp.resolve("library/journal.jsonl")));

    batch.addAll();
    assertTrue(batch.isAdding());
    runAll();
    var report = assertInstanceOf(BatchModel.Done.class, batch.phase().get()).report();
    assertEquals(2, report.read());
    assertEquals(1, report.failed().size());
    assertEquals(List.of(report), heard.reports);
  }

  @Test
  void fileOfManyOpensOverThemAndGoesBack() throws IOException {
    Path folder = folder();
    intake.offerFiles(List.of(folder));
    runAll();
    BatchModel batch = batch();
    intake.open(folder.resolve("a.txt"), 5);
    runAll();
    assertEquals(7, review().doubts().get().get(review().doubt().get()).line());
    intake.leave();
    assertEquals(batch, batch());
  }

  @Test
  void stoppedImportReportsWhatCameIn() throws IOException {
    intake.offerFiles(List.of(folder()));
    runAll();
    BatchModel batch = batch();
    batch.addAll();
    batch.stop();
    runAll();
    var report = assertInstanceOf(BatchModel.Done.class, batch.phase().get()).report();
    assertTrue(report.cancelled());
    assertEquals(0, report.read());
  }

  @Test
  void leavingALookAtManyEndsIt() throws IOException {
    intake.offerFiles(List.of(folder()));
    work.runFirst();
    ui.runFirst();
    BatchModel batch = batch();
    intake.leave();
    runAll();
    assertInstanceOf(BatchModel.Looking.class, batch.phase().get());
    assertInstanceOf(IntakeState.Idle.class, intake.state().get());
  }

  @Test
  void oneFileIsReviewedWithItsDay() throws IOException {
    Path file = Files.writeString(temp.resolve("ada.txt"), PAGE);
    Files.writeString(
        temp.resolve("captures.json"), "{\"ada.txt\": {\"captured\": \"2025-05-31\"}}");
    intake.offerFiles(List.of(file));
    runAll();
    assertEquals(Optional.of(LocalDate.of(2025, 5, 31)), review().day());
    assertEquals("2025-05-07", value(review(), 0, PaperField.PUBLISHED));
  }
}
