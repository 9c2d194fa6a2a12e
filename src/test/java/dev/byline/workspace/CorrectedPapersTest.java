package dev.byline.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.archive.Verdict;
import dev.byline.index.LuceneIndex;
import dev.byline.intake.ImportOptions;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperHit;
import dev.byline.library.own.MarkBook;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.PaperField;
import dev.byline.model.PaperId;
import dev.byline.parse.PageSource;
import dev.byline.sync.ProgressListener;
import dev.byline.who.DuplicateFinder;
import dev.byline.who.NewDecision;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the user said of papers whose titles, years or authors are corrected afterwards.
class CorrectedPapersTest {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

  private static final String PAGE =
      """
      Ada Ames

      Publications

      Ada Ames, Bo Berg. Turning invented stars. Journal of Stars, 2019.
      Ada Ames, Cy Cole. Turning invented suns. Journal of Stars, 2020.
      Ada Ames, Di Dahl. Turning invented moons. Journal of Moons, 2021.
      Ada Ames, Ed Ek. Turning invented comets. Journal of Moons, 2022.
      """;

  private static final String SET =
      """
      @article{a, title={On invented rivers}, author={Fox, Flo}, year={2020}}
      @article{b, title={On invented rivers}, author={Gil, Gus}, year={2010}}
      @article{c, title={On invented lakes}, author={Fox, Flo}, year={2021}}
      """;

  @TempDir Path temp;
  private LibraryFolder library;

  @BeforeEach
  void open() throws IOException {
    library = LibraryFolder.open(temp.resolve("library"), LuceneIndex::open);
    var report =
        library.importPages(
            List.of(PageSource.of("ada-ames.txt", PAGE), PageSource.of("set.bib", SET)),
            new ImportOptions(Optional.of(DAY), false),
            ProgressListener.NONE,
            () -> false);
    assertEquals(List.of(), report.failed());
  }

  @AfterEach
  void close() throws IOException {
    library.close();
  }

  private List<PaperHit> papers() throws IOException {
    return library.library().papers(PaperQuery.ALL, PageRequest.first(20), () -> false).hits();
  }

  private PaperId titled(String title) throws IOException {
    return papers().stream()
        .filter(hit -> hit.paper().title().equals(title))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private DuplicateFinder who() {
    return new DuplicateFinder(library.library(), library, () -> DAY);
  }

  private NewDecision edit(PaperId paper, PaperField field, String value) throws IOException {
    return who().paperEdits().edit(paper, Map.of(field, value));
  }

  private void assertStarred(String title) throws IOException {
    MarkBook marks = library.marks().marks();
    assertEquals(
        List.of(title),
        papers().stream()
            .filter(hit -> marks.of(hit.id()).starred())
            .map(hit -> hit.paper().title())
            .toList());
    assertEquals(List.of(), library.marks().waiting());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Turning invented suns | TITLE     | Other words altogether",
        "Turning invented suns | PUBLISHED | 1999",
        "Turning invented suns | AUTHORS   | Hal Hope, Ada Ames",
        "On invented lakes     | TITLE     | Other words altogether",
        "On invented lakes     | PUBLISHED | 1999",
        "On invented lakes     | AUTHORS   | Hal Hope",
      })
  void aStarStaysWhereItWas(String title, PaperField field, String value) throws IOException {
    PaperId paper = titled(title);
    library.marks().mark(paper, own -> own.withStar(true));
    NewDecision edited = edit(paper, field, value);
    String now = field == PaperField.TITLE ? value : title;
    assertStarred(now);
    // The id from before leads to it.
    assertEquals(
        now, library.library().paper(paper, PaperQuery.ALL).orElseThrow().record().paper().title());
    library.rebuild(ProgressListener.NONE, () -> false);
    assertStarred(now);
    who().undo(edited);
    assertStarred(title);
    library.rebuild(ProgressListener.NONE, () -> false);
    assertStarred(title);
  }

  @Test
  void whatIsSaidUnderTheNewTitleStaysWhenTheOldOneReturns() throws IOException {
    PaperId paper = titled("Turning invented suns");
    edit(paper, PaperField.TITLE, "Other words altogether");
    library.marks().mark(titled("Other words altogether"), own -> own.withStar(true));
    edit(titled("Other words altogether"), PaperField.TITLE, "Turning invented suns");
    assertStarred("Turning invented suns");
    edit(titled("Turning invented suns"), PaperField.TITLE, "Other words altogether");
    assertStarred("Other words altogether");
  }

  @Test
  void aMergeHolds() throws IOException {
    PaperId kept = titled("Turning invented suns");
    PaperId other = titled("On invented lakes");
    who().merge(who().question(kept, other));
    int merged = papers().size();
    edit(kept, PaperField.TITLE, "Other words altogether");
    assertEquals(merged, papers().size());
    assertTrue(
        library.state().verdicts().all().keySet().stream()
            .anyMatch(Verdict.SamePaper.class::isInstance));
    library.rebuild(ProgressListener.NONE, () -> false);
    assertEquals(merged, papers().size());
  }

  /// A title that was read with an error is corrected to that of the same paper elsewhere.
  @Test
  void papersThatBecomeOneArePartedAgainWithTheirMarks() throws IOException {
    PageSource berg =
        PageSource.of(
            "bo-berg.txt",
            PAGE.replace("Ada Ames\n\nPub", "Bo Berg\n\nPub")
                .replace("Turning invented stars", "Turning inventive stars")
                .replaceAll("suns|moons|comets", "$0 again"));
    library.importPages(
        List.of(berg),
        new ImportOptions(Optional.of(DAY), false),
        ProgressListener.NONE,
        () -> false);
    int before = papers().size();
    PaperId wrong = titled("Turning inventive stars");
    library.marks().mark(wrong, own -> own.withStar(true));
    NewDecision edited = edit(wrong, PaperField.TITLE, "Turning invented stars");
    assertEquals(before - 1, papers().size());
    assertStarred("Turning invented stars");
    who().undo(edited);
    assertEquals(before, papers().size());
    assertStarred("Turning inventive stars");
    library.rebuild(ProgressListener.NONE, () -> false);
    assertEquals(before, papers().size());
    assertStarred("Turning inventive stars");
    assertEquals(List.of(), library.check(ProgressListener.NONE, () -> false));
  }

  /// Of two papers of one title only the one that is meant is changed.
  @Test
  void onlyThePaperThatIsMeantIsCorrected() throws IOException {
    List<PaperHit> both =
        papers().stream().filter(hit -> hit.paper().title().equals("On invented rivers")).toList();
    assertEquals(2, both.size());
    for (PaperHit one : both) {
      library.marks().mark(one.id(), own -> own.withTag("of " + one.paper().authors().getFirst()));
    }
    edit(both.getFirst().id(), PaperField.TITLE, "Other words altogether");
    MarkBook marks = library.marks().marks();
    for (PaperHit hit : papers()) {
      if (hit.paper().title().matches("On invented rivers|Other words altogether")) {
        assertEquals(
            List.of("of " + hit.paper().authors().getFirst()),
            List.copyOf(marks.of(hit.id()).tags()));
      }
    }
  }
}
