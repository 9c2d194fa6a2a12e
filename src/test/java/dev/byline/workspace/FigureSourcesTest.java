package dev.byline.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.compare.ComparisonMaker;
import dev.byline.compare.FigureTable;
import dev.byline.compare.SideRequest;
import dev.byline.compare.SourceText;
import dev.byline.index.LuceneIndex;
import dev.byline.intake.ImportOptions;
import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorQuery.AuthorSort;
import dev.byline.library.AuthorRecord;
import dev.byline.library.PageRequest;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.FigureKind;
import dev.byline.parse.PageSource;
import dev.byline.stats.ComparisonNote;
import dev.byline.stats.citations.Metric;
import dev.byline.sync.ProgressListener;
import dev.byline.who.DuplicateFinder;
import dev.byline.who.SourceChoices;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The figures of one person by several sources, from the text of a page to what is shown.
class FigureSourcesTest {

  private static final AuthorId SAOIRSE = new AuthorId("saoirse-muntzenberg");
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

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

  private void add(PageSource source, LocalDate day) throws IOException {
    var options = new ImportOptions(Optional.of(day), false);
    var report = library.importPages(List.of(source), options, ProgressListener.NONE, () -> false);
    assertEquals(1, report.read(), report::toString);
  }

  /// A Google Scholar profile of 2026-06-01 with the h-index 7.
  private void addScholar() throws IOException {
    add(PageSource.of(Path.of("src/test/resources/sites/google-scholar-de-chrome.txt")), JUNE);
  }

  /// A record of OpenAlex of 2026-08-02 with the h-index 6.
  private void addOpenAlex(int h, int citations) throws IOException {
    add(
        PageSource.of(
            "saoirse.jsonl",
            """
            {"id":"https://openalex.org/A77","display_name":"Saoirse M\u00fcntzenberg",\
            "works_count":20,"cited_by_count":%d,"summary_stats":{"h_index":%d,"i10_index":5},\
            "updated_date":"2026-08-02","works_api_url":"x"}
            """
                .formatted(citations, h)),
        JUNE.plusDays(70));
    if (library.library().author(new AuthorId("saoirse-muntzenberg-2")).isPresent()) {
      var who = new DuplicateFinder(library.library(), library, () -> JUNE);
      who.merge(who.question(SAOIRSE, new AuthorId("saoirse-muntzenberg-2")));
    }
  }

  private AuthorRecord saoirse() throws IOException {
    return library.library().author(SAOIRSE).orElseThrow();
  }

  private Optional<String> hIndex() throws IOException {
    return SourceText.of(saoirse(), FigureKind.H_INDEX);
  }

  @Test
  void theNewestSourceCountsByDefault() throws IOException {
    addScholar();
    assertEquals(OptionalInt.of(7), saoirse().author().figures().hIndex());
    addOpenAlex(6, 700);
    assertEquals(OptionalInt.of(6), saoirse().author().figures().hIndex());
    assertEquals(OptionalInt.of(700), saoirse().author().figures().citations());
    assertEquals(
        Optional.of(
            "6 \u00b7 OpenAlex, 2 Aug 2026; 7 \u00b7 Google Scholar, 1 Jun 2026;"
                + " 7 from 12 listed papers \u00b7 Google Scholar"),
        hIndex());
  }

  @Test
  void aSourceThatCannotBeSupportedDoesNotCountByDefault() throws IOException {
    addScholar();
    addOpenAlex(30, 700); // 900 citations at least
    assertEquals(OptionalInt.of(7), saoirse().author().figures().hIndex());
  }

  @Test
  void theUserChoosesForOneAuthorOrForAll() throws IOException {
    addScholar();
    addOpenAlex(6, 700);
    var who = new DuplicateFinder(library.library(), library, () -> JUNE);
    SourceChoices choices = who.sources();
    var chosen = choices.choose(Optional.of(SAOIRSE), Optional.of("google-scholar"));
    assertEquals(OptionalInt.of(7), saoirse().author().figures().hIndex());
    who.undo(chosen);
    assertEquals(OptionalInt.of(6), saoirse().author().figures().hIndex());
    choices.choose(Optional.empty(), Optional.of("google-scholar"));
    assertEquals(OptionalInt.of(7), saoirse().author().figures().hIndex());
    choices.choose(Optional.of(SAOIRSE), Optional.of("openalex"));
    assertEquals(OptionalInt.of(6), saoirse().author().figures().hIndex());
    library.close();
    open();
    assertEquals(OptionalInt.of(6), saoirse().author().figures().hIndex());
    library.rebuild(ProgressListener.NONE, () -> false);
    assertEquals(OptionalInt.of(6), saoirse().author().figures().hIndex());
  }

  @Test
  void computedFiguresStandWhereNoPageGivesAny() throws IOException {
    var works = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      works.append(
          """
          {"id":"https://openalex.org/W%d","title":"Work %d on kites","cited_by_count":%d,\
          "authorships":[{"author":{"id":"https://openalex.org/A9","display_name":"Ann Kite"}}%s]}
          """
              .formatted(
                  i,
                  i,
                  10 * i,
                  i > 3
                      ? ",{\"author\":{\"id\":\"https://openalex.org/A8\",\"display_name\":\"Bo"
                          + " Rope\"}}"
                      : ""));
    }
    add(PageSource.of("works.jsonl", works.toString()), JUNE);
    List<AuthorRecord> authors =
        library
            .library()
            .authors(
                new AuthorQuery("", AuthorSort.H_INDEX, false), PageRequest.first(10), () -> false)
            .authors();
    assertEquals(
        List.of("Ann Kite", "Bo Rope"), authors.stream().map(a -> a.author().name()).toList());
    AuthorRecord ann = authors.getFirst();
    assertEquals(OptionalInt.of(5), ann.figures().hIndex());
    assertEquals(OptionalInt.of(150), ann.figures().citations());
    assertEquals(OptionalInt.empty(), ann.author().figures().hIndex());
    assertEquals(
        Optional.of("5 from 6 listed papers \u00b7 OpenAlex"),
        SourceText.of(ann, FigureKind.H_INDEX));
  }

  @Test
  void comparisonsUseOneSourceForAll() throws IOException {
    addScholar();
    addOpenAlex(6, 700);
    add(
        PageSource.of(
            "bo.jsonl",
            """
            {"id":"https://openalex.org/A78","display_name":"Bo Berg","works_count":9,\
            "cited_by_count":99,"summary_stats":{"h_index":5},"updated_date":"2026-08-02",\
            "works_api_url":"x"}
            """),
        JUNE);
    new DuplicateFinder(library.library(), library, () -> JUNE)
        .sources()
        .choose(Optional.of(SAOIRSE), Optional.of("google-scholar"));
    var compared =
        new ComparisonMaker(library.library())
            .compare(
                ComparisonMaker.Request.of(List.of(SAOIRSE, new AuthorId("bo-berg"))), () -> false)
            .orElseThrow();
    FigureTable.Row row = FigureTable.of(compared).row(Metric.H_INDEX).orElseThrow();
    assertEquals(List.of("6", "5"), row.cells().stream().map(FigureTable.Cell::text).toList());
    assertEquals(
        List.of(
            "as given by OpenAlex, captured 2026-08-02",
            "as given by OpenAlex, captured 2026-08-02"),
        row.cells().stream().map(FigureTable.Cell::source).toList());
    assertTrue(
        compared.comparison().notes().stream()
            .noneMatch(note -> note.kind() == ComparisonNote.Kind.DIFFERENT_SOURCES));
  }

  @Test
  void aGroupHasTheSpreadOfItsMembersBeside() throws IOException {
    addScholar();
    add(
        PageSource.of(
            "bo.jsonl",
            """
            {"id":"https://openalex.org/A78","display_name":"Bo Berg","works_count":9,\
            "cited_by_count":99,"summary_stats":{"h_index":5},"updated_date":"2026-08-02",\
            "works_api_url":"x"}
            """),
        JUNE);
    var bo = new AuthorId("bo-berg");
    var request =
        new ComparisonMaker.Request(
            List.of(
                new SideRequest.Group("lab", List.of(SAOIRSE, bo)), new SideRequest.One(SAOIRSE)),
            PaperQuery.ALL,
            Set.of());
    var compared =
        new ComparisonMaker(library.library()).compare(request, () -> false).orElseThrow();
    FigureTable.Row row = FigureTable.of(compared).row(Metric.H_INDEX).orElseThrow();
    assertEquals(
        Optional.of(new FigureTable.Second("5 to 7, median 6", "the members' own figures, 2 of 2")),
        row.cells().getFirst().second());
  }
}
