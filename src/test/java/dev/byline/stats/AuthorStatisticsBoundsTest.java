package dev.byline.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.PageCounters;
import dev.byline.Repetitions;
import dev.byline.model.FigureKind;
import dev.byline.model.Figures;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.stats.citations.Collaboration;
import dev.byline.stats.citations.FigureEstimate;
import dev.byline.stats.citations.FigureEstimate.Between;
import dev.byline.stats.citations.FigureEstimate.Exact;
import dev.byline.stats.citations.FigureEstimate.Unknowable;
import dev.byline.stats.citations.FigureSource;
import dev.byline.stats.citations.Metric;
import dev.byline.stats.citations.SidePapers;
import dev.byline.stats.text.EstimateText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Bounds of figures where citations, papers or author lines are hidden: they hold the truth.
class AuthorStatisticsBoundsTest extends StatisticsCase {

  /// Hides the citations of random papers behind an honest page and asks for the bounds.
  @Test
  void boundsHoldTheTruthForThousandsOfAuthors() {
    var random = new Random(7);
    for (int i = 0; i < Repetitions.of(700, 2_000); i++) {
      List<Paper> truth = randomPapers(random);
      AuthorStatistics exact =
          AuthorStatistics.of(SidePapers.of("Ada Muster", Figures.NONE, CAPTURED, truth));
      int h = (int) value(exact, Metric.H_INDEX);
      int citations = (int) value(exact, Metric.CITATIONS);
      double hidden = random.nextBoolean() ? 1 : random.nextDouble();
      List<Paper> page =
          truth.stream()
              .map(paper -> random.nextDouble() < hidden ? hideCitations(paper) : paper)
              .toList();
      int listed = truth.size() - (random.nextBoolean() ? 0 : random.nextInt(truth.size()));
      Figures figures =
          PageCounters.of(
              random.nextInt(4) == 0 ? OptionalInt.empty() : OptionalInt.of(h),
              OptionalInt.of(truth.size()),
              random.nextInt(4) == 0 ? OptionalInt.empty() : OptionalInt.of(citations),
              OptionalInt.empty(),
              OptionalInt.empty());
      SidePapers subject = SidePapers.of("Ada Muster", figures, CAPTURED, page.subList(0, listed));
      assertBounded(exact, AuthorStatistics.of(subject));
    }
  }

  private static void assertBounded(AuthorStatistics truth, AuthorStatistics page) {
    for (Metric metric : Metric.values()) {
      boolean ofTheList = metric.is(Metric.Trait.LISTED) && metric != Metric.PAPERS_PER_YEAR;
      OptionalDouble exact = truth.figure(metric).computed().exactly();
      if (exact.isPresent() && !ofTheList && metric != Metric.PAPERS) {
        assertHolds(page.figure(metric).computed(), exact.getAsDouble(), metric);
        assertTrue(!page.figure(metric).isImpossible(), () -> page.figure(metric).toString());
      }
    }
  }

  private static void assertHolds(FigureEstimate known, double value, Metric metric) {
    boolean holds =
        switch (known) {
          case Exact exact -> Math.abs(exact.value() - value) < 1e-9;
          case Between between -> between.least() <= value + 1e-9 && value <= between.most() + 1e-9;
          case Unknowable _ -> true;
        };
    assertTrue(holds, () -> metric + " is " + value + ", not in " + known);
  }

  @Test
  void boundsOfIncompleteAuthorLinesHoldTheTruth() {
    var random = new Random(8);
    for (int i = 0; i < 500; i++) {
      List<Paper> truth = randomPapers(random);
      List<Paper> cut = truth.stream().map(p -> cutAuthors(p, 1 + random.nextInt(4))).toList();
      AuthorStatistics exact =
          AuthorStatistics.of(SidePapers.of("Author 0", Figures.NONE, CAPTURED, truth));
      AuthorStatistics bounded =
          AuthorStatistics.of(SidePapers.of("Author 0", Figures.NONE, CAPTURED, cut));
      for (Metric metric : Metric.values()) {
        exact
            .figure(metric)
            .computed()
            .exactly()
            .ifPresent(value -> assertHolds(bounded.figure(metric).computed(), value, metric));
      }
    }
  }

  @Test
  void orderOfThePapersChangesNoFigure() {
    var random = new Random(9);
    for (int i = 0; i < 150; i++) {
      List<Paper> papers =
          randomPapers(random).stream()
              .map(paper -> random.nextInt(9) == 0 ? hideCitations(paper) : paper)
              .toList();
      var shuffled = new ArrayList<>(papers);
      Collections.shuffle(shuffled, random);
      Figures figures = figures(2, papers.size(), 90);
      AuthorStatistics one =
          AuthorStatistics.of(SidePapers.of("Author 1", figures, CAPTURED, papers));
      AuthorStatistics other =
          AuthorStatistics.of(SidePapers.of("Author 1", figures, CAPTURED, shuffled));
      for (Metric metric : Metric.values()) {
        assertEquals(
            EstimateText.of(one.figure(metric).computed(), 6),
            EstimateText.of(other.figure(metric).computed(), 6),
            metric::name);
      }
    }
  }

  /// Three of five papers are listed: the other two may have anything.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FIRST_SHARE       | 0.4 to 0.8
          LAST_SHARE        | at most 0.4
          SOLE_SHARE        | 0.2 to 0.6
          CODE_SHARE        | 0.2 to 0.6
          CO_AUTHORS        | at least 3
          CLOSEST_SHARE     | 0.2 to 0.6
          PAPERS_PER_AUTHOR | 1.83 to 3.83
          """)
  void sharesOfAPartAreBounds(Metric metric, String expected) {
    List<Paper> papers =
        List.of(
            by("Ada Muster"),
            by("Ada Muster", "Bo Li").toBuilder().hasCode(true).build(),
            by("Cy Doe", "Ada Muster", "Di Orr"));
    var figures = Figures.NONE.with(FigureKind.PAPERS, OptionalInt.of(5));
    FigureEstimate known =
        AuthorStatistics.of(SidePapers.of("Ada Muster", figures, CAPTURED, papers))
            .figure(metric)
            .computed();
    assertEquals(expected, EstimateText.of(known, 2));
  }

  /// Papers per year count those that the page states, and say so.
  @Test
  void papersPerYearOfAPartAreOfThePage() {
    List<Paper> papers = List.of(by("Ada Muster"), by("Ada Muster", "Bo Li"));
    var figures = Figures.NONE.with(FigureKind.PAPERS, OptionalInt.of(6));
    FigureEstimate known =
        AuthorStatistics.of(SidePapers.of("Ada Muster", figures, CAPTURED, papers))
            .figure(Metric.PAPERS_PER_YEAR)
            .computed();
    FigureEstimate.Between between = assertInstanceOf(FigureEstimate.Between.class, known);
    assertInstanceOf(FigureSource.PageAndPapers.class, between.source());
    int years = CAPTURED.orElseThrow().date().getYear() - 2024 + 1;
    assertEquals(6.0 / years, between.most(), 1e-9);
  }

  /// A closest co-author named less often may be behind more of the "et al.".
  @Test
  void closestCoAuthorMayBeAnybody() {
    List<Paper> papers =
        List.of(
            by("Ada Muster", "Bo Li").toBuilder().moreAuthors(true).build(),
            by("Ada Muster", "Bo Li").toBuilder().moreAuthors(true).build(),
            by("Ada Muster", "Cy Doe"),
            by("Ada Muster", "Di Orr"));
    FigureEstimate known =
        AuthorStatistics.of(SidePapers.of("Ada Muster", Figures.NONE, CAPTURED, papers))
            .figure(Metric.CLOSEST_SHARE)
            .computed();
    assertEquals("0.5 to 0.75", EstimateText.of(known, 2));
  }

  @Test
  void countsPlacesOnTheAuthorLine() {
    List<Paper> papers =
        List.of(
            by("Ada Muster"),
            by("A. Muster", "Bo Li"),
            by("Bo Li", "Ada Muster"),
            by("Bo Li", "Ada Muster", "Cy Doe"),
            by("Bo Li", "Cy Doe").toBuilder().moreAuthors(true).build(),
            by("Bo Li", "The Big Team"));
    SidePapers subject = SidePapers.of("Ada Muster", Figures.NONE, CAPTURED, papers);
    Collaboration collaboration = Collaboration.of(subject);
    assertEquals(new Collaboration.Positions(6, 2, 1, 1, 1, 1), collaboration.positions());
    assertEquals(
        List.of(
            new Collaboration.CoAuthor("bo li", "Bo Li", 5, OptionalInt.of(2024)),
            new Collaboration.CoAuthor("cy doe", "Cy Doe", 2, OptionalInt.of(2024))),
        collaboration.coAuthors());
    AuthorStatistics figures = AuthorStatistics.of(subject);
    assertEquals("0.33 to 0.5", EstimateText.of(figures.figure(Metric.FIRST_SHARE).computed(), 2));
    assertEquals("0.17 to 0.5", EstimateText.of(figures.figure(Metric.LAST_SHARE).computed(), 2));
    assertEquals("at least 2", EstimateText.of(figures.figure(Metric.CO_AUTHORS).computed(), 2));
    assertEquals("0.83", EstimateText.of(figures.figure(Metric.CLOSEST_SHARE).computed(), 2));
  }

  /// A page of which no author line could be read says nothing of who wrote with whom.
  @Test
  void anEmptyAuthorLineHidesCoAuthors() {
    Paper nameless = by().toBuilder().title("Nameless").build();
    List<Paper> papers = List.of(nameless, nameless, nameless);
    assertEquals("unknown", text(papers, Metric.CO_AUTHORS));
    assertEquals("at most 1", text(papers, Metric.CLOSEST_SHARE));
    List<Paper> more = List.of(nameless, by("Ada Muster", "Bo Li"));
    assertEquals("at least 1", text(more, Metric.CO_AUTHORS));
    assertEquals("0.5 to 1", text(more, Metric.CLOSEST_SHARE));
  }

  private static Paper by(String... authors) {
    return Paper.builder("By " + String.join(", ", authors))
        .authors(List.of(authors))
        .published(Optional.of(PartialDate.ofYear(2024)))
        .build();
  }

  private static List<Paper> randomPapers(Random random) {
    int scale = 1 + random.nextInt(60);
    return IntStream.rangeClosed(0, random.nextInt(30))
        .mapToObj(i ->
            paper(i, 2000 + random.nextInt(27))
                .authors(
                    IntStream.rangeClosed(0, random.nextInt(8))
                        .mapToObj(a -> "Author " + (char) ('A' + (a + i) % 9))
                        .toList())
                .citations(OptionalInt.of(random.nextInt(3) * random.nextInt(scale)))
                .build())
        .toList();
  }

  private static Paper hideCitations(Paper paper) {
    return paper.toBuilder().citations(OptionalInt.empty()).build();
  }

  private static Paper cutAuthors(Paper paper, int named) {
    return named >= paper.authors().size()
        ? paper
        : paper.toBuilder().authors(paper.authors().subList(0, named)).moreAuthors(true).build();
  }
}
