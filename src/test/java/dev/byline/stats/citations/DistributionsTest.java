package dev.byline.stats.citations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.byline.model.CaptureDay;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.stats.DistinctiveTerm;
import dev.byline.stats.Percentile;
import dev.byline.stats.text.EstimateText;
import dev.byline.stats.text.FigureSourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistributionsTest {

  private static final FigureSource LIST = new FigureSource.Papers(3);

  private static final List<Paper> PAPERS =
      List.of(
          paper("LG", 2018),
          paper("LG", 2018),
          paper("ML", 2021),
          paper("OC", 2025),
          paper("LG", 2026),
          Paper.builder("Undated").build());

  @Test
  void careerHasEveryYearAndItsGaps() {
    CareerYears career = CareerYears.of(PAPERS);
    assertEquals(
        Map.of(2018, 2, 2019, 0, 2020, 0, 2021, 1, 2022, 0, 2023, 0, 2024, 0, 2025, 1, 2026, 1),
        career.papersPerYear());
    assertEquals(
        List.of(new CareerYears.Gap(2019, 2020), new CareerYears.Gap(2022, 2024)), career.gaps());
    assertEquals(1, career.undated());
    assertEquals(5, career.cumulative().get(2026));
    assertEquals(Map.of(2018, 2, 2026, 1), career.byCategory().get("LG"));
    assertEquals(
        Map.of(1, 2, 4, 7),
        CareerYears.inCareerYears(new TreeMap<>(Map.of(2018, 2, 2021, 7)), 2018));
  }

  @Test
  void categoriesHaveSharesEntropyAndShifts() {
    CategoryMix mix = CategoryMix.of(PAPERS);
    assertEquals(List.of("LG", "ML", "OC"), List.copyOf(mix.counts().keySet()));
    assertEquals(0.6, mix.share("LG"));
    // -(0.6 log2 0.6 + 2 * 0.2 log2 0.2)
    assertEquals(1.37095, mix.entropy(), 1e-5);
    assertEquals(1, mix.without());
    assertEquals(
        List.of(new CategoryMix.Shift("LG", 1, 0.5), new CategoryMix.Shift("OC", 0, 0.5)),
        CategoryMix.shifts(PAPERS));
    CategoryMix other = CategoryMix.of(List.of(paper("cs.LG", 2020), paper("AI", 2020)));
    assertEquals(0.5, mix.overlap(other), 1e-12);
    assertEquals(0.5, other.overlap(mix), 1e-12);
  }

  /// Quartiles as NumPy gives them.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          7             | 7 | 7    | 7   | 7    | 7
          1 2           | 1 | 1.25 | 1.5 | 1.75 | 2
          4 1 3 2       | 1 | 1.75 | 2.5 | 3.25 | 4
          10 20 30 40 50| 10| 20   | 30  | 40   | 50
          """)
  void quartilesInterpolate(
      String numbers, double least, double lower, double median, double upper, double most) {
    double[] values =
        List.of(numbers.split(" ")).stream().mapToDouble(Double::parseDouble).toArray();
    assertEquals(
        Optional.of(new ValueDistribution(values.length, least, lower, median, upper, most)),
        ValueDistribution.of(DoubleStream.of(values)));
  }

  @Test
  void noNumbersHaveNoSpread() {
    assertEquals(Optional.empty(), ValueDistribution.of(DoubleStream.empty()));
  }

  @ParameterizedTest(name = "{0} stands at {1}")
  @CsvSource({"1, 0", "2, 50", "9, 100"})
  void percentileCountsEqualOnesHalf(double value, double percent) {
    List<FigureEstimate> figures =
        DoubleStream.of(9, 2, 2, 2, 1).mapToObj(v -> FigureEstimate.exact(v, LIST)).toList();
    assertEquals(
        Optional.of(new Percentile(percent, 5)),
        new Percentile.Scale(figures).of(FigureEstimate.exact(value, LIST)));
  }

  @Test
  void percentileNeedsAnExactFigureAmongOthers() {
    FigureEstimate one = FigureEstimate.exact(1, LIST);
    FigureEstimate range = FigureEstimate.between(1, 2, LIST);
    var scale =
        new Percentile.Scale(
            List.of(one, range, new FigureEstimate.Unknowable(UnknownReason.Plain.NO_DATES)));
    assertEquals(1, scale.count());
    assertEquals(Optional.empty(), scale.of(one));
    assertEquals(Optional.empty(), new Percentile.Scale(List.of(one, one)).of(range));
  }

  /// The first score is Dunning's of 8 of 10 against 2 of 90: 2 * sum of o * ln(o / e).
  @Test
  void termsOfTheAuthorStandOut() {
    var author =
        new DistinctiveTerm.Counts(Map.of("momentum", 8, "learning", 9, "rare", 1, "own", 3), 10);
    var library =
        new DistinctiveTerm.Counts(
            Map.of("momentum", 10, "learning", 90, "rare", 1, "own", 3), 100);
    List<DistinctiveTerm> terms = DistinctiveTerm.of(author, library, 10);
    assertEquals(List.of("momentum", "own"), terms.stream().map(DistinctiveTerm::term).toList());
    double expected =
        2
            * (8 * Math.log(8 / 1.0)
                + 2 * Math.log(2 / 9.0)
                + 2 * Math.log(2 / 9.0)
                + 88 * Math.log(88 / 81.0));
    assertEquals(expected, terms.getFirst().score(), 1e-9);
    assertEquals(1, DistinctiveTerm.of(author, library, 1).size());
    var two = new DistinctiveTerm.Counts(Map.of("own", 2), 10);
    assertEquals(List.of(), DistinctiveTerm.of(two, library, 10), "on two papers it says little");
  }

  @Test
  void knownFiguresSayWhatTheyAre() {
    FigureSource page =
        new FigureSource.Page(Optional.of(new CaptureDay(LocalDate.of(2026, 5, 31), true)));
    assertEquals(
        List.of("1,184", "3.5", "1 to 18", "at least 2", "at most 2", "unknown"),
        List.of(
                FigureEstimate.exact(1184, LIST),
                FigureEstimate.exact(3.5, LIST),
                FigureEstimate.between(1, 18, LIST),
                FigureEstimate.between(2, Double.POSITIVE_INFINITY, LIST),
                FigureEstimate.between(0, 2, LIST),
                new FigureEstimate.Unknowable(UnknownReason.Plain.NO_DATES))
            .stream()
            .map(known -> EstimateText.of(known, 2))
            .toList());
    assertEquals(
        "as given by the page, captured 2026-05-31 (day inferred)", FigureSourceText.of(page));
    assertEquals("computed from 3 listed papers", FigureSourceText.of(LIST));
    assertThrows(IllegalArgumentException.class, () -> FigureEstimate.exact(Double.NaN, LIST));
    assertThrows(IllegalArgumentException.class, () -> FigureEstimate.between(2, 1, LIST));
  }

  private static Paper paper(String category, int year) {
    return Paper.builder("In " + category + " of " + year)
        .categories(List.of(category))
        .published(Optional.of(PartialDate.ofYear(year)))
        .build();
  }

  @Test
  void scoresOfSomePapersOnly() {
    List<Paper> scored =
        IntStream.of(60, 50)
            .mapToObj(s -> Paper.builder("P" + s).score(OptionalDouble.of(s)).build())
            .toList();
    assertEquals(
        Optional.of(new ValueDistribution(2, 50, 52.5, 55, 57.5, 60)),
        ValueDistribution.ofScores(scored));
    assertEquals(Optional.empty(), ValueDistribution.ofScores(PAPERS));
  }
}
