package dev.byline.stats.citations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.model.CaptureDay;
import dev.byline.model.Figure;
import dev.byline.model.FigureKind;
import dev.byline.model.Figures;
import dev.byline.model.Paper;
import dev.byline.model.PaperIndicator;
import dev.byline.model.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CitationCurveTest {

  private static final Optional<CaptureDay> CAPTURED =
      Optional.of(new CaptureDay(LocalDate.of(2026, 8, 14), false));

  private static Paper paper(int year) {
    return Paper.builder("Seas " + year).published(Optional.of(PartialDate.ofYear(year))).build();
  }

  private static Optional<CitationCurve> curve(Map<Integer, Integer> years, Paper... papers) {
    Figures figures = Figures.NONE.with(FigureKind.CITATIONS_PER_YEAR, years);
    return CitationCurve.of(figures, List.of(papers), CAPTURED);
  }

  @Test
  void aYearThatThePageLeavesOutIsAGap() {
    CitationCurve curve = curve(Map.of(2020, 4, 2022, 0, 2023, 9), paper(2020)).orElseThrow();
    assertEquals(
        List.of(
            new CitationCurve.Year(2020, OptionalInt.of(4)),
            new CitationCurve.Year(2021, OptionalInt.empty()),
            new CitationCurve.Year(2022, OptionalInt.of(0)),
            new CitationCurve.Year(2023, OptionalInt.of(9))),
        curve.years());
    assertFalse(curve.beginsLate());
    assertFalse(curve.endsEarly());
  }

  @Test
  void aWindowBeginsAfterTheFirstPaperAndEndsInTheYearOfTheCapture() {
    CitationCurve curve = curve(Map.of(2025, 4, 2026, 3), paper(2019), paper(2021)).orElseThrow();
    assertTrue(curve.beginsLate());
    assertTrue(curve.endsEarly());
    assertEquals(8, curve.inCareer(2026));
    assertEquals(Optional.of(LocalDate.of(2026, 8, 14)), curve.day());
  }

  private static PaperIndicator in(int year, int citations, String source, int day) {
    Optional<LocalDate> on = Optional.of(LocalDate.of(2026, 5, day));
    return new PaperIndicator(
        PaperIndicator.Kind.CITATIONS, year, new Figure(source, on, citations));
  }

  /// Of two sources the newer one counts, of its two days the newer.
  @Test
  void aPaperHasTheCurveOfTheNewestSource() {
    Paper paper =
        paper(2022).toBuilder()
            .indicators(
                List.of(
                    in(2019, 9, "scopus", 1),
                    in(2023, 1, "openalex", 1),
                    in(2023, 2, "openalex", 2),
                    in(2025, 5, "openalex", 2)))
            .build();
    CitationCurve curve = CitationCurve.of(paper).orElseThrow();
    assertEquals(
        List.of(
            new CitationCurve.Year(2023, OptionalInt.of(2)),
            new CitationCurve.Year(2024, OptionalInt.empty()),
            new CitationCurve.Year(2025, OptionalInt.of(5))),
        curve.years());
    assertEquals(Optional.of(LocalDate.of(2026, 5, 2)), curve.day());
    assertTrue(curve.beginsLate());
    assertEquals(Optional.empty(), CitationCurve.of(paper(2022)));
  }

  @Test
  void noYearsAreNoCurve() {
    assertEquals(Optional.empty(), curve(Map.of(), paper(2020)));
  }
}
