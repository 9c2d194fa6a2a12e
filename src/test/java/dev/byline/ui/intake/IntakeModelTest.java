package dev.byline.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.archive.FieldPlace;
import dev.byline.intake.ImportOptions;
import dev.byline.model.AuthorId;
import dev.byline.model.Lesson;
import dev.byline.model.Paper;
import dev.byline.model.PaperField;
import dev.byline.sync.ProgressListener;
import dev.byline.ui.source.RecordSpot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class IntakeModelTest extends IntakeModelCase {

  private static FieldPlace published(ReviewModel review, int paper) {
    FieldPlace.PaperKey key = review.draft().get().profiles().getFirst().keys().get(paper);
    return new FieldPlace.OfPaper(key, PaperField.PUBLISHED);
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
}
