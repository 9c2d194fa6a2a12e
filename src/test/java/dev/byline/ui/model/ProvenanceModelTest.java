package dev.byline.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.PageCounters;
import dev.byline.archive.Correction;
import dev.byline.archive.Corrections;
import dev.byline.archive.FieldPlace;
import dev.byline.library.CapturedProfile;
import dev.byline.library.FigureRank;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.Author;
import dev.byline.model.AuthorField;
import dev.byline.model.AuthorId;
import dev.byline.model.CaptureDay;
import dev.byline.model.Paper;
import dev.byline.model.PaperField;
import dev.byline.model.PaperId;
import dev.byline.model.Profile;
import dev.byline.model.TextFolding;
import dev.byline.stats.Percentile;
import dev.byline.stats.PercentileRank;
import dev.byline.stats.citations.Metric;
import dev.byline.ui.FakeLibrary;
import dev.byline.ui.People;
import dev.byline.ui.Queue;
import dev.byline.ui.authors.CaptureText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ProvenanceModelTest {

  private static final AuthorId ADA = new AuthorId("author-0");

  private final FakeLibrary library = People.library(6);
  private final Queue work = new Queue();
  private final SelectionModel selection =
      new SelectionModel(library, Runnable::run, Runnable::run);
  private Corrections corrections = Corrections.NONE;
  private int captured;

  private final ProvenanceModel model =
      new ProvenanceModel(
          library,
          new ProvenanceModel.Pages(_ -> captures(), _ -> corrections),
          selection,
          work,
          Runnable::run);

  private List<CapturedProfile> captures() {
    captured++;
    return List.of(
        capture(2024, 44, "First", "Second"),
        capture(2025, 45, "Second", "Third", "Fourth"),
        capture(2026, 45, "Second", "Third", "Fourth"));
  }

  private static CapturedProfile capture(int year, int h, String... titles) {
    var none = OptionalInt.empty();
    var figures = PageCounters.of(OptionalInt.of(h), none, none, none, none);
    var author = Author.builder("Ada Quill").figures(figures).build();
    List<Paper> papers = List.of(titles).stream().map(t -> Paper.builder(t).build()).toList();
    return new CapturedProfile(
        new CapturedProfile.Page(ADA, "profile-page"),
        Optional.of(new CaptureDay(LocalDate.of(year, 5, 31), false)),
        "ada.txt",
        new Profile(author, papers));
  }

  private void correct(FieldPlace place, String read, String value) {
    corrections = corrections.with(new Correction(place, read, Optional.of(value)));
  }

  @Test
  void tellsWhatChangedInALineForEachCapture() {
    model.open().set(true);
    selection.showAuthor(Optional.of(ADA));
    work.runAll();
    List<AuthorDetails.Captured> history = model.details().get().orElseThrow().captures();
    assertEquals(
        List.of(
            "31 May 2026: Nothing changed",
            "31 May 2025: 2 new papers  ·  1 paper no longer listed  ·  h-index 44 → 45",
            "31 May 2024: 2 papers, from ada.txt"),
        history.stream()
            .map(c -> CaptureText.day(c.capture().captured()) + ": " + CaptureText.of(c))
            .toList());
  }

  @Test
  void countsCoAuthorsOfAllPapersOfThePage() {
    model.open().set(true);
    selection.showAuthor(Optional.of(ADA));
    work.runAll();
    var details = model.details().get().orElseThrow();
    assertTrue(
        details.coAuthors().stream()
            .anyMatch(one -> one.value().equals("zoe other") && one.count() == 6),
        () -> details.coAuthors().toString());
  }

  @Test
  void readsNoPageBeforeSomebodyWantsTheDetails() {
    selection.showAuthor(Optional.of(ADA));
    work.runAll();
    assertEquals(0, captured);
    assertEquals(Optional.empty(), model.details().get());
    model.open().set(true);
    work.runAll();
    assertEquals(1, captured);
    selection.showAuthor(Optional.empty());
    work.runAll();
    assertEquals(Optional.empty(), model.details().get());
  }

  @Test
  void tellsFiguresThatTheUserCorrected() {
    correct(new FieldPlace.OfAuthor(AuthorField.H_INDEX), "45", "4");
    // What another page gives is not what is shown.
    correct(new FieldPlace.OfAuthor(AuthorField.CITATIONS), "7", "8");
    selection.showAuthor(Optional.of(ADA));
    work.runAll();
    assertEquals(Map.of(AuthorField.H_INDEX, "45"), model.author().get());
  }

  @Test
  void tellsWhereTheFiguresOfThePageStand() {
    library.rank(new FigureRank(3, 1, 4));
    selection.showAuthor(Optional.of(ADA));
    assertEquals(Map.of(), model.standings().get(), "before it is known");
    work.runAll();
    assertEquals(
        new PercentileRank.At(new Percentile(87.5, 5)),
        model.standings().get().get(Metric.CITATIONS));
    selection.showAuthor(Optional.empty());
    assertEquals(Map.of(), model.standings().get());
  }

  @Test
  void tellsFieldsOfAPaperThatTheUserCorrected() {
    Paper paper = library.papers().getFirst().paper();
    var key = new FieldPlace.PaperKey("an older title", 0);
    correct(new FieldPlace.OfPaper(key, PaperField.TITLE), "An older title", paper.title());
    correct(new FieldPlace.OfPaper(key, PaperField.AUTHORS), "A. Q.", PaperField.AUTHORS.of(paper));
    var other = new FieldPlace.PaperKey(TextFolding.words("Some other paper"), 0);
    correct(new FieldPlace.OfPaper(other, PaperField.CODE), "yes", PaperField.CODE.of(paper));
    selection.showPaper(library.papers().getFirst().id(), PaperQuery.ALL);
    work.runAll();
    assertEquals(
        Map.of(PaperField.TITLE, "An older title", PaperField.AUTHORS, "A. Q."),
        model.paper().get());
    selection.showPaper(new PaperId("author-1-1"), PaperQuery.ALL);
    work.runAll();
    assertEquals(Map.of(), model.paper().get());
  }
}
