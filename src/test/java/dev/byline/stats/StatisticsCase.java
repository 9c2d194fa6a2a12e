package dev.byline.stats;

import dev.byline.PageCounters;
import dev.byline.model.CaptureDay;
import dev.byline.model.Figures;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.stats.citations.Metric;
import dev.byline.stats.citations.SidePapers;
import dev.byline.stats.text.EstimateText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Papers and figures of invented authors, for tests of [AuthorStatistics].
abstract class StatisticsCase {

  static final Optional<CaptureDay> CAPTURED =
      Optional.of(new CaptureDay(LocalDate.of(2026, 5, 31), false));

  static String text(List<Paper> papers, Metric metric) {
    SidePapers subject = SidePapers.of("Ada Muster", Figures.NONE, CAPTURED, papers);
    return EstimateText.of(AuthorStatistics.of(subject).figure(metric).computed(), 2);
  }

  static double value(AuthorStatistics figures, Metric metric) {
    return figures.figure(metric).computed().exactly().orElseThrow();
  }

  static Paper.Builder paper(int number, int year) {
    return Paper.builder("Paper " + number)
        .authors(List.of("Ada Muster", "Bo Li"))
        .published(Optional.of(PartialDate.ofYear(year)));
  }

  static Figures figures(int h, int papers, int citations) {
    return PageCounters.of(
        OptionalInt.of(h),
        OptionalInt.of(papers),
        OptionalInt.of(citations),
        OptionalInt.empty(),
        OptionalInt.empty());
  }
}
