package dev.byline.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.model.CaptureDay;
import dev.byline.model.FigureKind;
import dev.byline.model.Figures;
import dev.byline.model.Paper;
import dev.byline.stats.citations.AuthorFigure;
import dev.byline.stats.citations.FigureEstimate;
import dev.byline.stats.citations.FigureEstimate.Exact;
import dev.byline.stats.citations.FigureEstimate.Unknowable;
import dev.byline.stats.citations.FigureSource;
import dev.byline.stats.citations.Metric;
import dev.byline.stats.citations.SidePapers;
import dev.byline.stats.citations.UnknownReason;
import dev.byline.stats.citations.YearRange;
import dev.byline.stats.text.EstimateText;
import dev.byline.stats.text.FlagText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorStatisticsTest extends StatisticsCase {

  /// The four profile pages at hand: their counters, first year and number of listed papers.
  @ParameterizedTest(name = "h {0}, {1} papers, {2} citations, {3} listed: {5}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          45 | 18 | 1184 | 18 | 2021 | H_INDEX            | 1 to 18
          45 | 18 | 1184 | 18 | 2021 | G_INDEX            | 18
          45 | 18 | 1184 | 18 | 2021 | I10_INDEX          | 1 to 18
          45 | 18 | 1184 | 18 | 2021 | HIRSCH_A           | 3.65 to 1,184
          45 | 18 | 1184 | 18 | 2021 | HIRSCH_M           | 0.17 to 3
          45 | 18 | 1184 | 18 | 2021 | E_INDEX            | 29.33 to 34.39
          45 | 18 | 1184 | 18 | 2021 | CITATIONS_PER_YEAR | 197.33
          45 | 18 | 1184 | 18 | 2021 | CITATIONS_PER_PAPER| 65.78
          45 | 18 | 1184 | 18 | 2021 | PAPERS_PER_YEAR    | 3
          2  | 13 | 4716 | 13 | 2018 | H_INDEX            | 1 to 13
          2  | 13 | 4716 | 13 | 2018 | G_INDEX            | 13
          2  | 13 | 4716 | 13 | 2018 | I10_INDEX          | 1 to 2
          2  | 13 | 4716 | 13 | 2018 | HIRSCH_A           | 1,179
          2  | 13 | 4716 | 13 | 2018 | HIRSCH_M           | 0.22
          2  | 13 | 4716 | 13 | 2018 | E_INDEX            | 68.48 to 68.64
          72 | 57 | 1467 | 50 | 2018 | H_INDEX            | 1 to 38
          72 | 57 | 1467 | 50 | 2018 | G_INDEX            | 26 to 38
          72 | 57 | 1467 | 50 | 2018 | I10_INDEX          | 1 to 57
          72 | 57 | 1467 | 50 | 2018 | CITATIONS_PER_YEAR | at most 163
          72 | 57 | 1467 | 50 | 2018 | PAPERS             | 50
          72 | 57 | 1467 | 50 | 2018 | CAREER_YEARS       | at least 9
          13 | 17 | 577  | 17 | 2020 | G_INDEX            | 17
          13 | 17 | 577  | 17 | 2020 | I10_INDEX          | 13 to 17
          13 | 17 | 577  | 17 | 2020 | HIRSCH_A           | 3.41
          13 | 17 | 577  | 17 | 2020 | HIRSCH_M           | 1.86
          13 | 17 | 577  | 17 | 2020 | E_INDEX            | 18.87 to 20.2
          13 | 17 | 577  | 17 | 2020 | HM_INDEX           | 6.5 to 8.5
          13 | 17 | 577  | 17 | 2020 | CITATIONS_MEDIAN   | 13 to 58
          13 | 17 | 577  | 17 | 2020 | HI_NORM            | 6 to 13
          13 | 17 | 577  | 17 | 2020 | AWCR               | 82.43
          13 | 17 | 577  | 17 | 2020 | ACC5               | 1 to 13
          13 | 17 | 577  | 17 | 2020 | CITATIONS_PER_AUTHOR | 288.5
          13 | 17 | 577  | 17 | 2020 | AUTHORS_PER_PAPER  | 2
          72 | 57 | 1467 | 50 | 2018 | HA_INDEX           | at most 16
          """)
  void computesWhatAPageAllows(
      int h, int stated, int citations, int listed, int first, Metric metric, String expected) {
    List<Paper> papers = IntStream.range(0, listed).mapToObj(i -> paper(i, first).build()).toList();
    SidePapers subject =
        SidePapers.of("Ada Muster", figures(h, stated, citations), CAPTURED, papers);
    FigureEstimate computed = AuthorStatistics.of(subject).figure(metric).computed();
    assertEquals(expected, EstimateText.of(computed, metric.decimals()));
  }

  @Test
  void anI10IndexOfThePageStandsBesideWhatIsComputed() {
    Figures given = figures(13, 17, 577).with(FigureKind.I10_INDEX, OptionalInt.of(14));
    List<Paper> papers = IntStream.range(0, 17).mapToObj(i -> paper(i, 2020).build()).toList();
    AuthorFigure figure =
        AuthorStatistics.of(SidePapers.of("Ada Muster", given, CAPTURED, papers))
            .figure(Metric.I10_INDEX);
    assertEquals("14", EstimateText.of(figure.given().orElseThrow(), 0));
    assertEquals("13 to 17", EstimateText.of(figure.computed(), 0));
  }

  /// The golden authors as a page lists them, with citations: every figure of their papers.
  @ParameterizedTest(name = "{0}: {1} and {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PAPERS               | 8      | 12
          CITATIONS            | 29     | 249
          H_INDEX              | 3      | 7
          HIRSCH_A             | 3.2222 | 5.0816
          HIRSCH_M             | 0.4286 | 0.5833
          G_INDEX              | 5      | 12
          E_INDEX              | 4      | 13.8564
          I10_INDEX            | 1      | 6
          HC_INDEX             | 4      | 5
          AWCR                 | 7.2143 | 24.2898
          AW_INDEX             | 2.6859 | 4.9285
          AWCR_PER_AUTHOR      | 0.7577 | 11.3574
          HI_INDEX             | 0.3214 | 2.45
          HI_NORM              | 1      | 5
          HI_ANNUAL            | 0.1429 | 0.4167
          HM_INDEX             | 0.5179 | 3.2833
          HA_INDEX             | 1      | 2
          ACC1                 | 4      | 7
          ACC2                 | 1      | 4
          ACC5                 | 0      | 2
          ACC10                | 0      | 0
          AUTHORS_PER_PAPER    | 8.5    | 3
          CITATIONS_PER_PAPER  | 3.625  | 20.75
          CITATIONS_MEDIAN     | 2      | 9.5
          CITATIONS_PER_YEAR   | 4.1429 | 20.75
          CITATIONS_PER_AUTHOR | 3.2162 | 119.1667
          CAREER_YEARS         | 7      | 12
          PAPERS_PER_YEAR      | 1.1429 | 1
          PAPERS_PER_AUTHOR    | 1.0036 | 5.3667
          """)
  void computesTheGoldenAuthorsFromTheirLists(Metric metric, double young, double settled) {
    assertGolden(
        young,
        metric,
        2010,
        new int[][] {
          {12, 2004, 8}, {8, 2007, 9}, {1, 2008, 10}, {0, 2008, 7},
          {5, 2008, 11}, {3, 2009, 11}, {0, 2009, 7}, {0, 2010, 5}
        });
    assertGolden(
        settled,
        metric,
        2026,
        new int[][] {
          {100, 2015, 2}, {60, 2016, 3}, {30, 2016, 1}, {20, 2018, 4},
          {12, 2019, 2}, {10, 2019, 5}, {9, 2020, 3}, {4, 2021, 6},
          {3, 2022, 2}, {1, 2023, 1}, {0, 2024, 3}, {0, 2025, 4}
        });
  }

  /// @param rows citations, year and number of authors of each paper
  private static void assertGolden(double expected, Metric metric, int captured, int[][] rows) {
    List<Paper> papers =
        IntStream.range(0, rows.length)
            .mapToObj(i ->
                paper(i, rows[i][1])
                    .citations(OptionalInt.of(rows[i][0]))
                    .authors(
                        IntStream.range(0, rows[i][2])
                            .mapToObj(a -> "Author " + (char) ('A' + a))
                            .toList())
                    .build())
            .toList();
    var day = Optional.of(new CaptureDay(LocalDate.of(captured, 5, 31), false));
    AuthorStatistics author =
        AuthorStatistics.of(SidePapers.of("Author A", Figures.NONE, day, papers));
    assertEquals(expected, value(author, metric), 5e-5, () -> metric + " of " + captured);
  }

  /// A list with gaps, author lines that are cut off, scores and code, and a paper without a date.
  @ParameterizedTest(name = "{0}: {1}, with an undated paper {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CAREER_YEARS      | 17          | at least 17
          PAPERS_PER_YEAR   | 0.18        | at most 0.24
          PAPERS_PER_AUTHOR | 1 to 1.67   | 2 to 2.67
          FIRST_SHARE       | 0.67        | 0.75
          LAST_SHARE        | 0           | 0
          SOLE_SHARE        | 0.33        | 0.5
          CO_AUTHORS        | at least 1  | at least 1
          CLOSEST_SHARE     | 0.67        | 0.5
          CATEGORY_ENTROPY  | 0.92        | 0.92
          SCORE_MEDIAN      | 20          | 20
          CODE_SHARE        | 0.33        | 0.25
          LONGEST_GAP       | 6           | at most 6
          """)
  void computesWhatAListTells(Metric metric, String dated, String withUndated) {
    List<Paper> papers =
        List.of(
            paper(0, 2010)
                .authors(List.of("Ada Muster"))
                .categories(List.of("LG"))
                .score(OptionalDouble.of(10))
                .hasCode(true)
                .build(),
            paper(1, 2013)
                .moreAuthors(true)
                .categories(List.of("ML", "LG"))
                .score(OptionalDouble.of(20))
                .build(),
            paper(2, 2020)
                .authors(List.of("Bo Li", "Ada Muster"))
                .moreAuthors(true)
                .categories(List.of("LG"))
                .score(OptionalDouble.of(90))
                .build());
    assertEquals(dated, text(papers, metric));
    var more = new ArrayList<>(papers);
    more.add(Paper.builder("Undated").authors(List.of("Ada Muster")).build());
    assertEquals(withUndated, text(more, metric));
  }

  /// What the citations of listed papers say against the page's own counters.
  @ParameterizedTest(name = "h {0}, {1} citations, papers with {2} each: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2 | 9 | 3 | H_INDEX
          3 | 9 | 3 |
          1 | 2 | 1 | CITATIONS
          1 | 3 | 1 |
          2 | 9 | 1 | H_INDEX
          """)
  void flagsCountersThatThePapersContradict(
      int h, int citations, int each, @Nullable Metric flagged) {
    List<Paper> papers =
        IntStream.range(0, 3)
            .mapToObj(i -> paper(i, 2024).citations(OptionalInt.of(each)).build())
            .toList();
    AuthorStatistics author =
        AuthorStatistics.of(
            SidePapers.of("Ada Muster", figures(h, 3, citations), CAPTURED, papers));
    for (Metric metric : List.of(Metric.H_INDEX, Metric.CITATIONS)) {
      assertEquals(metric == flagged, author.figure(metric).isImpossible(), metric::name);
    }
  }

  @Test
  void showsAnImpossibleFigureAndTrustsItNot() {
    List<Paper> papers = List.of(paper(0, 2024).build());
    SidePapers subject = SidePapers.of("Ada Muster", figures(3, 1, 5), CAPTURED, papers);
    AuthorFigure h = AuthorStatistics.of(subject).figure(Metric.H_INDEX);
    FigureSource page = new FigureSource.Page(CAPTURED);
    assertEquals(new Exact(3, page), h.shown());
    assertEquals(new Exact(1, new FigureSource.PageAndPapers(CAPTURED, 1)), h.trusted());
    assertTrue(h.isImpossible());
  }

  /// A page with an h-index of 2 over papers whose citations make it 3.
  @Test
  void flagsAnHIndexThatItsPapersContradict() {
    List<Paper> papers =
        IntStream.range(0, 3)
            .mapToObj(i -> paper(i, 2024).citations(OptionalInt.of(3)).build())
            .toList();
    SidePapers subject = SidePapers.of("Ada Muster", figures(2, 3, 9), CAPTURED, papers);
    AuthorFigure h = AuthorStatistics.of(subject).figure(Metric.H_INDEX);
    assertEquals(new Exact(3, new FigureSource.Citations(3)), h.trusted());
    assertEquals(
        List.of("An h-index of 2 is impossible here: their citations make it 3."),
        h.flags().stream().map(FlagText::of).toList());
  }

  @Test
  void restrictedPapersLeaveThePagesFiguresBehind() {
    List<Paper> papers = List.of(paper(0, 2020).build(), paper(1, 2024).build());
    SidePapers subject =
        SidePapers.of("Ada Muster", figures(2, 2, 9), CAPTURED, papers)
            .only(paper -> paper.published().orElseThrow().year() > 2022);
    AuthorStatistics statistics = AuthorStatistics.of(subject);
    assertEquals(
        new Unknowable(UnknownReason.Plain.UNCITED), statistics.figure(Metric.H_INDEX).shown());
    assertEquals(
        "the page gives the h-index of all its papers, not of the selected ones",
        statistics.figure(Metric.HIRSCH_M).shown() instanceof Unknowable(var reason)
            ? EstimateText.of(reason)
            : "");
    assertEquals(
        new Exact(1, new FigureSource.Papers(1)), statistics.figure(Metric.PAPERS).shown());
  }

  /// Papers of a range of years: what was written per year is of the range, what was cited per year
  /// of all years in which it could be.
  @Test
  void aRangeOfYearsEndsTheCareerAndNotTheCitations() {
    List<Paper> papers =
        List.of(
            paper(0, 2018).citations(OptionalInt.of(30)).build(),
            paper(1, 2022).citations(OptionalInt.of(12)).build(),
            paper(2, 2025).citations(OptionalInt.of(9)).build());
    SidePapers subject =
        SidePapers.of("Ada Muster", Figures.NONE, CAPTURED, papers)
            .only(paper -> paper.published().orElseThrow().year() == 2022)
            .within(new YearRange(OptionalInt.of(2021), OptionalInt.of(2024)));
    AuthorStatistics statistics = AuthorStatistics.of(subject);
    assertEquals(4, value(statistics, Metric.CAREER_YEARS));
    assertEquals(0.25, value(statistics, Metric.PAPERS_PER_YEAR));
    assertEquals(12.0 / 5, value(statistics, Metric.CITATIONS_PER_YEAR));
  }

  @Test
  void emptyListHasNoFigureThatStandsForNothing() {
    SidePapers nobody = SidePapers.of("Ada Muster", Figures.NONE, Optional.empty(), List.of());
    Map<Metric, FigureEstimate> exact = new EnumMap<>(Metric.class);
    AuthorStatistics.of(nobody)
        .figures()
        .forEach((metric, figure) -> {
          if (!(figure.shown() instanceof Unknowable)) {
            exact.put(metric, figure.shown());
          }
        });
    FigureEstimate none = new Exact(0, new FigureSource.Papers(0));
    assertEquals(
        Map.of(Metric.PAPERS, none, Metric.PAPERS_PER_AUTHOR, none, Metric.CO_AUTHORS, none),
        exact);
  }
}
