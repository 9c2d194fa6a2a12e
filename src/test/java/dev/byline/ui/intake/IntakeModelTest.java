package dev.byline.ui.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.archive.FieldPlace;
import dev.byline.intake.AddedPage;
import dev.byline.intake.ImportOptions;
import dev.byline.intake.ImportReport;
import dev.byline.intake.PageSummary;
import dev.byline.library.MemoryIndex;
import dev.byline.model.AuthorField;
import dev.byline.model.AuthorId;
import dev.byline.model.Lesson;
import dev.byline.model.Paper;
import dev.byline.model.PaperField;
import dev.byline.sync.ProgressListener;
import dev.byline.ui.Queue;
import dev.byline.ui.source.RecordSpot;
import dev.byline.ui.window.UndoQueue;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeModelTest {

  private static final String PAGE =
      """
      Ada Quill

      ML
      h-index45
      2papers
      312citations
      Follow this author

      2 Papers

      MLMay 7
      Momentum on curved spaces

      Ada Quill, Chen Wu

      We study how momentum behaves.

      LGFeb 8, 2025
      Sparse attention

      Ada Quill

      Attention is made sparse.
      """;

  private static final AuthorId ADA = new AuthorId("ada-quill");
  private static final FieldPlace H_INDEX = new FieldPlace.OfAuthor(AuthorField.H_INDEX);

  @TempDir Path temp;
  private final Queue work = new Queue();
  private final Queue ui = new Queue();
  private final UndoQueue deeds = new UndoQueue(work, ui);
  private final Heard heard = new Heard();
  private LibraryFolder library;
  private IntakeModel intake;

  /// Remembers what it was told.
  private static final class Heard implements IntakeModel.Listener {
    private final List<AddedPage> added = new ArrayList<>();
    private final List<Runnable> undos = new ArrayList<>();
    private final List<IntakeModel.Summary> summaries = new ArrayList<>();
    private final List<ImportReport> reports = new ArrayList<>();
    private int undone;

    @Override
    public void added(AddedPage what, IntakeModel.Summary summary, Runnable undo) {
      added.add(what);
      undos.add(undo);
      summaries.add(summary);
    }

    @Override
    public void undone() {
      undone++;
    }

    @Override
    public void imported(BatchModel batch, ImportReport report) {
      reports.add(report);
    }
  }

  @BeforeEach
  void open() throws IOException {
    library = LibraryFolder.open(temp.resolve("library"), _ -> new MemoryIndex());
    var clock = Clock.fixed(Instant.parse("2026-06-30T12:00:00Z"), ZoneOffset.UTC);
    intake = new IntakeModel(library, work, ui, deeds, clock, heard);
  }

  private void runAll() {
    while (work.size() + ui.size() > 0) {
      work.runAll();
      ui.runAll();
    }
  }

  private ReviewModel review(String text) {
    intake.offerText(text);
    runAll();
    return review();
  }

  private ReviewModel review() {
    return assertInstanceOf(IntakeState.Reviewing.class, intake.state().get()).review();
  }

  private static FieldPlace published(ReviewModel review, int paper) {
    FieldPlace.PaperKey key = review.draft().get().profiles().getFirst().keys().get(paper);
    return new FieldPlace.OfPaper(key, PaperField.PUBLISHED);
  }

  private static String value(ReviewModel review, int paper, PaperField field) {
    return field.of(review.draft().get().profiles().getFirst().paper(paper));
  }

  private byte[] journal() throws IOException {
    return Files.readAllBytes(temp.resolve("library/journal.jsonl"));
  }

  @Test
  void textIsReadAwayFromTheWindow() {
    intake.offerText(PAGE);
    assertInstanceOf(IntakeState.Reading.class, intake.state().get());
    assertEquals(0, ui.size());
    runAll();
    ReviewModel review = review();
    assertEquals(3, review.draft().get().spots().size());
    assertEquals(Optional.of(LocalDate.of(2026, 6, 30)), review.day());
  }

  @Test
  void htmlBesideTheTextGivesIdentifiers() {
    String text =
        """
        Ada Ames
        Kite Institute
        Publications
        Ada Ames, Bo Berg. Sparse kites in slow wind. Journal of Kites, 2024. doi
        Bo Berg, Ada Ames. Boats without anchors. Annals of Boats, 2023. doi
        """;
    String html =
        text.lines()
            .map(line ->
                "<div>" + line.replace("doi", "<a href='https://doi.org/10.5555/1'>doi</a>"))
            .collect(Collectors.joining("</div>\n"));
    intake.offerText(text, Optional.of(html));
    runAll();
    assertEquals(Optional.of("10.5555/1"), firstPaper().doi());
    intake.leave();
    intake.offerText(text, Optional.of("<p>Something else"));
    runAll();
    assertEquals(Optional.empty(), firstPaper().doi());
  }

  private Paper firstPaper() {
    return review().draft().get().profiles().getFirst().paper(0);
  }

  @Test
  void doubtsAreListedAndGoneThrough() {
    ReviewModel review = review(PAGE);
    List<DoubtfulSpot> doubts = review.doubts().get();
    assertEquals(
        List.of("4 DOUBTFUL", "7 UNRECOGNISED"),
        doubts.stream().map(d -> d.line() + " " + d.kind()).toList());
    assertTrue(doubts.getFirst().message().contains("45"), doubts.getFirst().message());

    review.nextDoubt();
    assertEquals(0, review.doubt().get());
    assertEquals(Optional.of(new RecordSpot(0, -1)), review.pointed().get());
    review.previousDoubt();
    assertEquals(1, review.doubt().get());
    review.nextDoubt();
    assertEquals(0, review.doubt().get());
    review.lookAtLine(5);
    assertEquals(1, review.doubt().get());
  }

  @Test
  void correctedFigureIsNotDoubtedAnyMore() {
    ReviewModel review = review(PAGE);
    assertTrue(review.correct(0, H_INDEX, "2"));
    assertEquals(1, review.doubts().get().size());
    assertEquals(
        2, review.draft().get().profiles().getFirst().author().figures().hIndex().getAsInt());
    assertTrue(review.draft().get().isChanged());

    assertTrue(review.correct(0, H_INDEX, "45"));
    assertEquals(2, review.doubts().get().size());
    assertFalse(review.draft().get().isChanged());
  }

  @Test
  void whatIsNoValueIsRefused() {
    ReviewModel review = review(PAGE);
    assertFalse(review.correct(0, published(review, 0), "some day"));
    assertEquals("2026-05-07", value(review, 0, PaperField.PUBLISHED));
  }

  @Test
  void anotherDayChangesInferredYearsAndKeepsCorrections() {
    ReviewModel review = review(PAGE);
    review.correct(0, published(review, 1), "2024");
    review.name(0, "Ada M. Quill");
    review.setDay(LocalDate.of(2024, 12, 1));
    runAll();
    assertEquals("2024-05-07", value(review, 0, PaperField.PUBLISHED));
    assertEquals("2024", value(review, 1, PaperField.PUBLISHED));
    assertEquals("Ada M. Quill", review.draft().get().profiles().getFirst().author().name());
  }

  @Test
  void acceptedPageIsStoredAsItWasReviewed() throws IOException {
    ReviewModel review = review(PAGE);
    review.correct(0, published(review, 0), "2025-05-07");
    review.correct(0, H_INDEX, "2");
    review.name(0, "Ada M. Quill");
    intake.accept();
    assertTrue(intake.busy().get());
    runAll();

    assertInstanceOf(IntakeState.Idle.class, intake.state().get());
    assertEquals(List.of(new IntakeModel.Summary("Ada M. Quill", 2)), heard.summaries);
    var id = heard.added.getFirst().authors().getFirst();
    var author = library.library().author(id).orElseThrow();
    assertEquals("Ada M. Quill", author.author().name());
    assertEquals(2, author.author().figures().hIndex().orElseThrow());
    assertEquals(LocalDate.of(2026, 6, 30), author.captured().orElseThrow().date());

    heard.undos.getFirst().run();
    runAll();
    assertEquals(1, heard.undone);
    assertTrue(library.isEmpty());
    deeds.redo();
    runAll();
    assertEquals(2, heard.added.size());
    assertEquals("Ada M. Quill", library.library().author(id).orElseThrow().author().name());
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
  void anotherDayOfAStoredPageIsAChange() throws IOException {
    Path file = Files.writeString(temp.resolve("a.txt"), PAGE);
    library.importPaths(List.of(file), ImportOptions.STANDARD, ProgressListener.NONE, () -> false);
    intake.openStored(library.captures().getFirst().page(), new RecordSpot(0, -1));
    runAll();
    ReviewModel review = review();
    assertFalse(review.draft().get().isChanged());
    review.setDay(LocalDate.of(2025, 6, 30));
    runAll();
    assertTrue(review.draft().get().isChanged());
    intake.accept();
    runAll();
    assertEquals(LocalDate.of(2025, 6, 30), day());
    deeds.undo();
    runAll();
    assertNotEquals(LocalDate.of(2025, 6, 30), day());
  }

  private LocalDate day() throws IOException {
    return library.captures().getFirst().captured().orElseThrow().date();
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

  private static String name(ReviewModel review) {
    return review.draft().get().profiles().getFirst().author().name();
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
  void knownPageSaysSoAndItsCorrectionsCanBeTakenBack() throws IOException {
    ReviewModel first = review(PAGE);
    first.correct(0, H_INDEX, "2");
    intake.accept();
    runAll();

    ReviewModel again = review(PAGE);
    assertTrue(again.draft().get().preview().stored().isPresent());
    assertFalse(again.draft().get().isChanged());
    ProfileDraft.Field figure =
        again.draft().get().fields(new RecordSpot(0, -1)).stream()
            .filter(f -> f.place().equals(H_INDEX))
            .findFirst()
            .orElseThrow();
    assertEquals(new ProfileDraft.Field(H_INDEX, "45", "2"), figure);

    again.correct(0, H_INDEX, "45");
    intake.accept();
    runAll();
    assertFalse(heard.added.getLast().isNew());
    assertEquals(
        45, library.library().author(ADA).orElseThrow().author().figures().hIndex().getAsInt());
  }

  @Test
  void pageOfTheLibraryIsOpenedAtAPaper() {
    review(PAGE);
    intake.accept();
    runAll();
    intake.openStored(heard.added.getFirst().page(), new RecordSpot(0, 1));
    runAll();
    ReviewModel review = review();
    assertEquals(Optional.of(new RecordSpot(0, 1)), review.shown().get());
    assertTrue(review.draft().get().preview().stored().isPresent());
    assertEquals(Optional.of(LocalDate.of(2026, 6, 30)), review.day());
  }

  @Test
  void newCaptureOfAKnownAuthorIsToldBeforehand() {
    review(PAGE);
    intake.accept();
    runAll();
    ReviewModel next = review(PAGE.replace("h-index45", "h-index46"));
    var owner = next.draft().get().preview().owners().getFirst();
    assertEquals(ADA, owner.author());
    assertEquals(1, owner.captures());
    assertEquals(0, owner.newPapers());
  }

  @Test
  void textWithoutPapersIsShownAndNotStored() throws IOException {
    ReviewModel review = review("Buy milk.\n\nAnd bread.\n");
    PageDraft draft = review.draft().get();
    assertEquals(0, draft.papers());
    assertEquals(List.of(1, 3), review.doubts().get().stream().map(DoubtfulSpot::line).toList());
    assertTrue(
        review.doubts().get().stream().allMatch(d -> d.kind() == DoubtfulSpot.Kind.UNRECOGNISED));
    intake.accept();
    runAll();
    assertTrue(review.failure().get().isPresent());
    assertTrue(library.library().author(ADA).isEmpty());
    assertInstanceOf(IntakeState.Reviewing.class, intake.state().get());
  }

  @Test
  void markedEntryHasThePageReadInItsStyle() throws IOException {
    String page =
        """
        Ferries

        Harbour Papers 4 // 2021 // Slow rivers and maps // Ida Ekeland, Tove Brandvik
        Snow Letters 9 // 2019 // Weighing snow // Per Lindqvarn, Ida Ekeland
        """;
    ReviewModel review = review(page);
    String line = page.lines().toList().get(2);
    review.teach(
        Optional.of(
            new Lesson(
                List.of(line),
                List.of(
                    part(Lesson.Field.VENUE, line, "Harbour Papers 4"),
                    part(Lesson.Field.YEAR, line, "2021"),
                    part(Lesson.Field.TITLE, line, "Slow rivers and maps"),
                    part(Lesson.Field.AUTHORS, line, "Ida Ekeland, Tove Brandvik")))));
    runAll();
    assertEquals(2, review.draft().get().papers());
    review.name(0, "Ida Ekeland");
    intake.accept();
    runAll();
    assertTrue(library.library().author(new AuthorId("ida-ekeland")).isPresent());
  }

  private static Lesson.Part part(Lesson.Field field, String line, String text) {
    int from = line.indexOf(text);
    return new Lesson.Part(field, 0, from, from + text.length());
  }

  @Test
  void textWithoutAnyLetterSaysSo() {
    intake.offerText(" \n\n");
    runAll();
    assertEquals(
        new IntakeState.NoPage(
            "The pasted text contains only blank lines. Save the text of an author's page into"
                + " it."),
        intake.state().get());
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

  private BatchModel batch() {
    return assertInstanceOf(IntakeState.Many.class, intake.state().get()).batch();
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
