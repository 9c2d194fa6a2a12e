package dev.byline.stats;

import dev.byline.stats.citations.AuthorFigure;
import dev.byline.stats.citations.CareerYears;
import dev.byline.stats.citations.CategoryMix;
import dev.byline.stats.citations.Collaboration;
import dev.byline.stats.citations.FigureEstimate;
import dev.byline.stats.citations.FigureSource;
import dev.byline.stats.citations.Metric;
import dev.byline.stats.citations.SidePapers;
import dev.byline.stats.citations.UnknownReason;
import dev.byline.stats.citations.ValueDistribution;
import dev.byline.wording.Wording;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;

/// Totals over a whole library, so that authors can be compared with it without reading each of its
/// papers.
///
/// @param authors number of authors in the library
/// @param papers number of its papers that count
/// @param papersPerYear dated papers by year
/// @param papersPerCategory papers by each of their categories, most papers first
/// @param withCode number of papers whose code is public
/// @param tellsOfCode whether all pages mark the papers with public code, so that the other papers
///   have none
/// @param scoreBands scored papers by the lower bound of their band of ten
/// @param given distributions over the authors of the figures that pages give; none unless all
///   papers count
public record LibraryTotals(
    int authors,
    int papers,
    SortedMap<Integer, Integer> papersPerYear,
    SequencedMap<String, Integer> papersPerCategory,
    int withCode,
    boolean tellsOfCode,
    SortedMap<Integer, Integer> scoreBands,
    Map<Metric, ValueDistribution> given) {

  private static final int BAND = 10;

  public LibraryTotals {
    papersPerYear = Collections.unmodifiableSortedMap(new TreeMap<>(papersPerYear));
    papersPerCategory =
        Collections.unmodifiableSequencedMap(new LinkedHashMap<>(papersPerCategory));
    scoreBands = Collections.unmodifiableSortedMap(new TreeMap<>(scoreBands));
    given = Map.copyOf(given);
  }

  /// The name of the library beside those of authors.
  public static String name() {
    return Wording.of("library.name");
  }

  /// All that can be told of it.
  AuthorStatistics statistics() {
    var subject = SidePapers.library(name(), authors);
    Map<Metric, AuthorFigure> figures = new EnumMap<>(Metric.class);
    for (Metric metric : Metric.values()) {
      figures.put(metric, new AuthorFigure(metric, Optional.empty(), known(metric), List.of()));
    }
    return new AuthorStatistics(
        subject,
        Collections.unmodifiableMap(figures),
        new CareerYears(withoutGaps(papersPerYear), new TreeMap<>(), 0),
        Collaboration.of(subject),
        new CategoryMix(papersPerCategory, 0),
        List.of(),
        Optional.empty());
  }

  private FigureEstimate known(Metric metric) {
    return switch (metric) {
      case CODE_SHARE -> codeShare();
      case SCORE_MEDIAN -> medianScore();
      default ->
          Optional.ofNullable(given.get(metric))
              .map(LibraryTotals::middle)
              .orElseGet(() -> new FigureEstimate.Unknowable(UnknownReason.Plain.LIBRARY));
    };
  }

  /// The share of papers with code. Where code is not marked everywhere, any other paper may have
  /// some.
  private FigureEstimate codeShare() {
    if (papers == 0) {
      return new FigureEstimate.Unknowable(UnknownReason.Plain.NONE_CHOSEN);
    }
    double share = (double) withCode / papers;
    if (tellsOfCode) {
      return FigureEstimate.exact(share, counted(papers));
    }
    return withCode == 0
        ? new FigureEstimate.Unknowable(UnknownReason.Plain.CODE_UNTOLD)
        : FigureEstimate.between(share, 1, counted(papers));
  }

  private static FigureEstimate middle(ValueDistribution spread) {
    return FigureEstimate.between(
        spread.lowerQuartile(), spread.upperQuartile(), new FigureSource.Middle(spread.count()));
  }

  /// The band in which the middle score lies.
  private FigureEstimate medianScore() {
    int scored = scoreBands.values().stream().mapToInt(Integer::intValue).sum();
    int below = 0;
    for (Map.Entry<Integer, Integer> band : scoreBands.entrySet()) {
      below += band.getValue();
      if (2 * below >= scored) {
        return FigureEstimate.between(
            band.getKey(), (double) band.getKey() + BAND, counted(scored));
      }
    }
    return new FigureEstimate.Unknowable(
        papers == 0 ? UnknownReason.Plain.NONE_CHOSEN : UnknownReason.Plain.NO_SCORES);
  }

  private static FigureSource counted(int papers) {
    return new FigureSource.Counted(papers);
  }

  private static SortedMap<Integer, Integer> withoutGaps(SortedMap<Integer, Integer> perYear) {
    var all = new TreeMap<>(perYear);
    if (!all.isEmpty()) {
      for (int year = all.firstKey(); year < all.lastKey(); year++) {
        all.putIfAbsent(year, 0);
      }
    }
    return all;
  }
}
