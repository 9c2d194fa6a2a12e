package dev.byline.stats.citations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.PageCounters;
import dev.byline.model.FigureKind;
import dev.byline.model.Figures;
import dev.byline.model.PaperCounts;
import dev.byline.stats.citations.FigureFlag.Kind;
import dev.byline.stats.text.FlagText;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsistencyTest {

  /// The four profile pages at hand, then the bounds themselves.
  @ParameterizedTest(name = "h {0}, {1} papers, {2} citations, {3} listed: {4}")
  @CsvSource(
      textBlock =
          """
          45, 18, 1184, 18, true
          72, 57, 1467, 50, true
          2,  13, 4716, 13, false
          13, 17, 577,  17, false
          3,  3,  9,    3,  false
          4,  3,  99,   3,  true
          3,  3,  8,    3,  true
          4,  3,  16,   4,  false
          1,  0,  5,    0,  true
          """)
  void flagsAnHIndexThatBreaksABound(
      int h, int papers, int citations, int listed, boolean impossible) {
    Figures figures = figures(h, papers, citations);
    assertEquals(impossible, figures.sound(counts(figures, listed)).hIndex().isEmpty());
    assertEquals(
        impossible,
        FigureConsistency.check(figures, listed).stream()
            .anyMatch(f -> f.kind() == Kind.IMPOSSIBLE));
  }

  @ParameterizedTest(name = "i10 {0}, {1} papers, {2} citations: {3}")
  @CsvSource(
      textBlock =
          """
          19, 18, 1184, true
          18, 18, 1184, false
          13, 18, 129,  true
          13, 18, 130,  false
          """)
  void flagsAnI10IndexThatBreaksABound(int i10, int papers, int citations, boolean impossible) {
    Figures figures = figures(1, papers, citations).with(FigureKind.I10_INDEX, OptionalInt.of(i10));
    assertEquals(impossible, figures.sound(counts(figures, papers)).i10Index().isEmpty());
    assertEquals(
        impossible
            ? List.of(
                "An i10-index of %d is impossible here: %s."
                    .formatted(
                        i10,
                        i10 > papers
                            ? "the page gives only 18 papers"
                            : "it needs at least 130 citations, but the page gives 129"))
            : List.of(),
        FigureConsistency.check(figures, papers).stream().map(FlagText::of).toList());
  }

  /// The record of an author in a data set states a number of papers and lists none.
  @Test
  void aRecordWithoutAListIsNoPartOfOne() {
    assertEquals(List.of(), FigureConsistency.check(figures(9, 29, 1210), 0));
  }

  @Test
  void saysWhichNumbersDisagree() {
    assertEquals(
        List.of(
            new FigureFlag.HIndexAboveCounts(72, OptionalInt.of(57), OptionalInt.of(1467)),
            new FigureFlag.PapersNotListed(57, 50, true)),
        FigureConsistency.check(figures(72, 57, 1467), 50));
    assertEquals(
        List.of(
            "An h-index of 72 is impossible here: the page gives only 57 papers, and it needs at"
                + " least 5,184 citations, but the page gives 1,467.",
            "The page states 57 papers and lists 50."),
        FigureConsistency.check(figures(72, 57, 1467), 50).stream().map(FlagText::of).toList());
  }

  @Test
  void flagsNothingWhereNothingIsGiven() {
    assertEquals(List.of(), FigureConsistency.check(Figures.NONE, 8));
  }

  @Test
  void flagsAPercentageAboveAHundred() {
    Figures figures =
        PageCounters.of(
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.of(101),
            OptionalInt.of(100));
    assertEquals(
        List.of(FigureKind.NOVELTY),
        FigureConsistency.check(figures, 1).stream().map(FigureFlag::figure).toList());
    assertEquals(OptionalInt.empty(), figures.sound(counts(figures, 1)).noveltyPercent());
    assertEquals(OptionalInt.of(100), figures.sound(counts(figures, 1)).aiScore());
  }

  /// Google Scholar shows the first twenty papers, and never says how many there are.
  @Test
  void aListOfUnknownLengthBoundsNoHIndex() {
    Figures figures = figures(45, 20, 9000).with(FigureKind.PAPERS, OptionalInt.empty());
    assertEquals(List.of(), FigureConsistency.check(figures, 20));
    assertEquals(OptionalInt.of(45), figures.sound(counts(figures, 20)).hIndex());
  }

  private static PaperCounts counts(Figures figures, int listed) {
    return new PaperCounts(figures.paperCount(), listed);
  }

  private static Figures figures(int h, int papers, int citations) {
    return PageCounters.of(
        OptionalInt.of(h),
        OptionalInt.of(papers),
        OptionalInt.of(citations),
        OptionalInt.empty(),
        OptionalInt.empty());
  }
}
