package dev.byline.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.model.AuthorCount;
import dev.byline.model.Figure;
import dev.byline.model.FigureKind;
import dev.byline.model.Figures;
import dev.byline.model.Paper;
import dev.byline.stats.citations.IndexMargin;
import dev.byline.stats.citations.SidePapers;
import dev.byline.stats.citations.UsableData;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// One person of two sources, whose counts are not mixed.
class CommonSourceTest {

  private static final String SCHOLAR = "google-scholar";
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2026, 11, 3));
  private static final CommonSource COMMON =
      new CommonSource(Optional.of(SCHOLAR), Optional.of(SCHOLAR));

  private static Paper paper(String title, int citations, Figure... counts) {
    return Paper.builder(title)
        .authors(List.of("Ada Muster"))
        .citations(OptionalInt.of(citations))
        .citationCounts(Arrays.asList(counts))
        .build();
  }

  private static Figure by(String source, int citations) {
    return new Figure(source, DAY, citations);
  }

  @Test
  void aPaperHasTheCountOfTheSourceOrNone() {
    assertEquals(
        OptionalInt.of(12),
        COMMON.paper(paper("Both", 20, by(SCHOLAR, 12), by("openalex", 20))).citations());
    assertEquals(
        OptionalInt.empty(), COMMON.paper(paper("Other", 673, by("openalex", 673))).citations());
    assertEquals(OptionalInt.of(5), COMMON.paper(paper("By hand", 5)).citations());
    var none = new CommonSource(Optional.empty(), Optional.empty());
    assertEquals(
        OptionalInt.of(673), none.paper(paper("Other", 673, by("openalex", 673))).citations());
  }

  /// The h-index of one source is not called impossible by papers that another source counts.
  @Test
  void theListOfAnotherSourceDoubtsNoFigure() {
    List<Paper> papers =
        Stream.of(
                paper("One", 9, by(SCHOLAR, 9)),
                paper("Two", 4, by(SCHOLAR, 4)),
                paper("Three", 300, by("openalex", 300)),
                paper("Four", 200, by("openalex", 200)),
                paper("Five", 100, by("openalex", 100)))
            .map(COMMON::paper)
            .toList();
    var figures =
        new Figures(
            List.of(
                new AuthorCount(FigureKind.H_INDEX, 0, by(SCHOLAR, 2)),
                new AuthorCount(FigureKind.CITATIONS, 0, by(SCHOLAR, 13))));
    SidePapers side = SidePapers.of("Ada Muster", figures, Optional.empty(), papers);
    assertEquals(List.of(), new UsableData(side).flags());
    IndexMargin margin = IndexMargin.of(side).orElseThrow();
    assertEquals(new IndexMargin.Basis(SCHOLAR, 2, 5), margin.basis());
    assertTrue(
        AuthorCitations.lines(margin).contains("By the counts of Google Scholar for 2 of 5 papers"),
        () -> AuthorCitations.lines(margin).toString());
  }
}
