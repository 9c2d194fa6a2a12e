package dev.byline.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.byline.compare.chart.Chart;
import dev.byline.compare.chart.Charts;
import dev.byline.compare.report.CsvTable;
import dev.byline.compare.report.HtmlReport;
import dev.byline.compare.report.JsonComparison;
import dev.byline.compare.report.LatexTable;
import dev.byline.compare.report.MarkdownTable;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.PartialDate;
import dev.byline.parse.ProfilesOnDisk;
import dev.byline.stats.citations.Metric;
import dev.byline.stats.text.FlagText;
import dev.byline.stats.text.RankText;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every figure of the five pages from the text of the page to the cell that is shown; the real
/// pages where they are at hand, and the samples, which tell the same facts.
class FivePagesTest {

  /// The numbers of the charts; years, categories, their shifts, scores and new co-authors were
  /// counted a second time by another program from the text of the pages or from the facts an
  /// independent reader found.
  private static final String CHARTS =
      """
      Papers per year
      2018 |  | 1 | 2 |  |\s
      2019 |  | 3 | 0 |  |\s
      2020 |  | 2 | 3 | 1 | 2
      2021 | 2 | 3 | 6 | 3 | 1
      2022 | 1 | 1 | 3 | 1 | 0
      2023 | 3 | 0 | 9 | 4 | 2
      2024 | 2 | 1 | 7 | 2 | 2
      2025 | 6 | 0 | 10 | 6 |\s
      2026 | 4 | 2 | 10 |  |\s
      Cumulative papers
      2018 |  | 1 | 2 |  |\s
      2019 |  | 4 | 2 |  |\s
      2020 |  | 6 | 5 | 1 | 2
      2021 | 2 | 9 | 11 | 4 | 3
      2022 | 3 | 10 | 14 | 5 | 3
      2023 | 6 | 10 | 23 | 9 | 5
      2024 | 8 | 11 | 30 | 11 | 7
      2025 | 14 | 11 | 40 | 17 | 7
      2026 | 18 | 13 | 50 | 17 | 7
      Categories
      LG | 6 (33%) | 5 (38%) | 32 (64%) | 11 (65%) |\s
      ML | 9 (50%) | 4 (31%) | 14 (28%) | 5 (29%) |\s
      CL | 1 (6%) |  | 3 (6%) | 1 (6%) |\s
      AI | 1 (6%) | 1 (8%) |  |  |\s
      OC | 1 (6%) |  |  |  |\s
      CG |  | 1 (8%) |  |  |\s
      DIS-NN |  | 1 (8%) |  |  |\s
      GT |  | 1 (8%) |  |  |\s
      NA |  |  | 1 (2%) |  |\s
      Scores
      Pierre Marion | 2 | 62.6 | 63.35 | 64.1 | 64.85 | 65.6
      Clément Hongler | none |  |  |  |  |\s
      Pierre Ablin | 8 | 67.6 | 77.83 | 81.85 | 86.95 | 94.5
      Benoit Dherin | none |  |  |  |  |\s
      Scott Pesme | none |  |  |  |  |\s
      Categories by year
      ML | 2018 |  |  | 1 |  |\s
      ML | 2020 |  | 2 | 3 |  |\s
      ML | 2021 | 1 | 1 | 3 | 1 |\s
      ML | 2022 |  | 1 | 1 |  |\s
      ML | 2023 | 2 |  | 6 | 3 |\s
      ML | 2024 | 1 |  |  | 1 |\s
      ML | 2025 | 4 |  |  |  |\s
      ML | 2026 | 1 |  |  |  |\s
      LG | 2018 |  | 1 |  |  |\s
      LG | 2019 |  | 2 |  |  |\s
      LG | 2020 |  |  |  | 1 |\s
      LG | 2021 |  | 1 | 3 | 2 |\s
      LG | 2022 | 1 |  | 2 | 1 |\s
      LG | 2023 |  |  | 3 | 1 |\s
      LG | 2024 | 1 | 1 | 6 | 1 |\s
      LG | 2025 | 2 |  | 10 | 5 |\s
      LG | 2026 | 2 |  | 8 |  |\s
      AI | 2026 | 1 | 1 |  |  |\s
      CL | 2021 | 1 |  |  |  |\s
      CL | 2024 |  |  | 1 |  |\s
      CL | 2025 |  |  |  | 1 |\s
      CL | 2026 |  |  | 2 |  |\s
      OC | 2023 | 1 |  |  |  |\s
      CG | 2026 |  | 1 |  |  |\s
      DIS-NN | 2019 |  | 1 |  |  |\s
      GT | 2021 |  | 1 |  |  |\s
      NA | 2018 |  |  | 1 |  |\s
      Categories, earlier and later
      ML | 44% to 56% |  | 56% to 0% | 38% to 13% |\s
      LG |  | 50% to 33% | 40% to 88% | 63% to 75% |\s
      AI | 0% to 11% | 0% to 17% |  |  |\s
      CG |  | 0% to 17% |  |  |\s
      DIS-NN |  | 17% to 0% |  |  |\s
      CL | 11% to 0% |  | 0% to 12% | 0% to 13% |\s
      OC | 11% to 0% |  |  |  |\s
      NA |  |  | 4% to 0% |  |\s
      New co-authors per year
      2018 |  | 2 | 4 |  |\s
      2019 |  | 3 | 0 |  |\s
      2020 |  | 2 | 6 | 1 | 2
      2021 | 4 | 1 | 7 | 4 | 1
      2022 | 1 | 1 | 4 | 0 | 0
      2023 | 3 | 0 | 12 | 6 | 2
      2024 | 3 | 2 | 11 | 1 | 2
      2025 | 8 | 0 | 11 | 3 |\s
      2026 | 6 | 5 | 13 |  |\s
      """;

  @TempDir private Path temp;

  static Stream<Path> folders() {
    return Stream.of(ProfilesOnDisk.SAMPLES, ProfilesOnDisk.REAL);
  }

  private ComparisonResult compare(Path pages, List<AuthorId> authors) throws IOException {
    assumeTrue(Files.isDirectory(pages), "The real pages are not on this machine");
    try (LibraryFolder folder = FivePages.library(pages, temp.resolve("library"))) {
      return new ComparisonMaker(folder.library())
          .compare(ComparisonMaker.Request.of(authors), () -> false)
          .orElseThrow();
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void everyFigureIsAsThePageAndItsListTell(Path pages) throws IOException {
    FigureTable table = FigureTable.of(compare(pages, FivePages.AUTHORS));
    assertEquals(FivePages.FIGURES, table.rows().stream().map(FivePagesTest::line).collect(JOINED));
    assertEquals(
        List.of(), table.unknown().entrySet().stream().map(FigureTable::sentence).toList());
  }

  /// Rates within a range of years are of these years, not of those up to the capture; papers that
  /// a page counts and does not list may lie in the range.
  @ParameterizedTest
  @MethodSource("folders")
  void ratesFollowARangeOfYears(Path pages) throws IOException {
    assumeTrue(Files.isDirectory(pages), "The real pages are not on this machine");
    try (LibraryFolder folder = FivePages.library(pages, temp.resolve("library"))) {
      var comparer = new ComparisonMaker(folder.library());
      assertEquals(
          """
          Papers | 6 | 4 | 18 to 25 * | 8 | 3
          Career years | 3 | 3 | 3 | 3 | 3
          Papers per year | 2 | 1.33 | 6 to 8.33 | 2.67 | 1
          """,
          ratesWithin(comparer, 2021, 2023));
      assertEquals(
          """
          Papers | 2 | 5 | 9 to 16 * | 4 | 3
          Career years | 1 | 2 | 2 | 2 | 2
          Papers per year | 2 | 2.5 | 4.5 to 8 | 2 | 1.5
          """,
          ratesWithin(comparer, 2020, 2021));
    }
  }

  private static String ratesWithin(ComparisonMaker comparer, int from, int to) throws IOException {
    PaperQuery years =
        PaperQuery.ALL.published(
            Optional.of(PartialDate.ofYear(from)), Optional.of(PartialDate.ofYear(to)));
    ComparisonMaker.Request request = ComparisonMaker.Request.of(FivePages.AUTHORS).within(years);
    FigureTable table = FigureTable.of(comparer.compare(request, () -> false).orElseThrow());
    return Stream.of(Metric.PAPERS, Metric.CAREER_YEARS, Metric.PAPERS_PER_YEAR)
        .map(metric -> line(table.row(metric).orElseThrow()))
        .collect(JOINED);
  }

  /// Pesme's homepage never speaks of code, so of the whole library only the least is known.
  @ParameterizedTest
  @MethodSource("folders")
  void shareOfCodeIsOfPagesThatMarkIt(Path pages) throws IOException {
    assumeTrue(Files.isDirectory(pages), "The real pages are not on this machine");
    try (LibraryFolder folder = FivePages.library(pages, temp.resolve("library"))) {
      var request =
          new ComparisonMaker.Request(
              List.of(
                  new SideRequest.Group("Marks", FivePages.AUTHORS.subList(0, 4)),
                  new SideRequest.Group("Not all", FivePages.AUTHORS.subList(2, 5)),
                  new SideRequest.Everybody()),
              PaperQuery.ALL,
              Set.of());
      FigureTable table =
          FigureTable.of(
              new ComparisonMaker(folder.library()).compare(request, () -> false).orElseThrow());
      assertEquals(
          "With code | 4 to 10% | 5 to 100% | 4 to 100%",
          line(table.row(Metric.CODE_SHARE).orElseThrow()));
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void everyFigureStandsAmongThoseOfTheOthers(Path pages) throws IOException {
    FigureTable table = FigureTable.of(compare(pages, FivePages.AUTHORS));
    assertEquals(
        FivePages.STANDINGS,
        table.rows().stream()
            .map(row ->
                row.cells().stream()
                    .map(cell -> RankText.brief(cell.standing()))
                    .collect(Collectors.joining(" | ", row.metric().label() + " | ", "")))
            .collect(JOINED));
  }

  @ParameterizedTest
  @MethodSource("folders")
  void everyNumberOfTheChartsIsAsTheListsTell(Path pages) throws IOException {
    ComparisonResult compared = compare(pages, FivePages.AUTHORS);
    var told = new StringBuilder();
    for (Charts kind :
        List.of(
            Charts.PAPERS_PER_YEAR,
            Charts.CUMULATIVE,
            Charts.CATEGORIES,
            Charts.SCORES,
            Charts.CATEGORY_YEARS,
            Charts.CATEGORY_SHIFTS,
            Charts.NEW_CO_AUTHORS)) {
      told.append(kind.title()).append('\n');
      for (List<String> row : kind.draw(compared, false, FRAME).table().rows()) {
        told.append(String.join(" | ", row)).append('\n');
      }
    }
    assertEquals(CHARTS, told.toString());
    var dated = Charts.TIMELINE.draw(compared, false, FRAME).table().rows();
    Map<String, Long> bySide =
        dated.stream().collect(Collectors.groupingBy(row -> row.get(1), Collectors.counting()));
    assertEquals(
        Map.of(
            "Pierre Marion", 18L,
            "Clément Hongler", 13L,
            "Pierre Ablin", 50L,
            "Benoit Dherin", 17L,
            "Scott Pesme", 7L),
        bySide);
  }

  private static final Chart.Frame FRAME = new Chart.Frame(860, 14);

  private static final Collector<CharSequence, ?, String> JOINED =
      Collectors.joining("\n", "", "\n");

  private static String line(FigureTable.Row row) {
    return row.metric().label()
        + row.cells().stream().map(FivePagesTest::cell).collect(Collectors.joining());
  }

  private static String cell(FigureTable.Cell cell) {
    return " | "
        + cell.text()
        + (cell.isImpossible() ? " (!)" : "")
        + cell.second().map(second -> " [" + second.text() + "]").orElse("")
        + (cell.best() ? " *" : "");
  }

  @ParameterizedTest
  @MethodSource("folders")
  void anImpossibleIndexIsShownFlaggedAndEntersNothing(Path pages) throws IOException {
    ComparisonResult compared =
        compare(pages, List.of(FivePages.AUTHORS.get(0), FivePages.AUTHORS.get(3)));
    FigureTable table = FigureTable.of(compared);
    FigureTable.Cell h = table.row(Metric.H_INDEX).orElseThrow().cells().getFirst();
    assertEquals("45", h.text());
    assertEquals("as given by the page, captured 2026-05-31 (day inferred)", h.source());
    assertEquals(
        List.of(
            "An h-index of 45 is impossible here: the page gives only 18 papers, and it needs at"
                + " least 2,025 citations, but the page gives 1,184."),
        h.flags().stream().map(FlagText::of).toList());
    // Of the h-indices that the papers and citations allow, not of the one on the page.
    assertEquals(
        "3.65 to 1,184", table.row(Metric.HIRSCH_A).orElseThrow().cells().getFirst().text());
    assertEquals("0.17 to 3", table.row(Metric.HIRSCH_M).orElseThrow().cells().getFirst().text());
    assertEquals(
        "29.33 to 34.39", table.row(Metric.E_INDEX).orElseThrow().cells().getFirst().text());
    FigureTable.Row g = table.row(Metric.G_INDEX).orElseThrow();
    assertEquals("18", g.cells().getFirst().text());
    assertTrue(table.row(Metric.H_INDEX).orElseThrow().cells().stream().noneMatch(c -> c.best()));
    assertTrue(table.row(Metric.CITATIONS).orElseThrow().cells().getFirst().best());
  }

  @ParameterizedTest
  @MethodSource("folders")
  void nothingWrittenHoldsANumberThatIsNone(Path pages) throws IOException {
    ComparisonResult compared = compare(pages, FivePages.AUTHORS);
    for (String text :
        List.of(
            MarkdownTable.of(compared),
            LatexTable.of(compared),
            CsvTable.of(compared),
            JsonComparison.of(compared),
            HtmlReport.of(compared))) {
      assertFalse(text.matches("(?s).*\\b(NaN|Infinity|null%|-0)\\b.*"), text);
      assertTrue(text.contains("45"), text);
      assertTrue(text.contains("captured"), text);
    }
  }
}
