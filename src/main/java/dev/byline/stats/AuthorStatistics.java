package dev.byline.stats;

import dev.byline.model.FigureKind;
import dev.byline.model.Figures;
import dev.byline.stats.citations.AuthorFigure;
import dev.byline.stats.citations.CareerYears;
import dev.byline.stats.citations.CategoryMix;
import dev.byline.stats.citations.CitedFigures;
import dev.byline.stats.citations.Collaboration;
import dev.byline.stats.citations.FigureEstimate;
import dev.byline.stats.citations.FigureFlag;
import dev.byline.stats.citations.ListFigures;
import dev.byline.stats.citations.Metric;
import dev.byline.stats.citations.NameBook;
import dev.byline.stats.citations.PageFigures;
import dev.byline.stats.citations.SidePapers;
import dev.byline.stats.citations.UnknownReason;
import dev.byline.stats.citations.UsableData;
import dev.byline.stats.citations.ValueDistribution;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// All that is known of one subject.
///
/// @param figures every metric
/// @param scores the source site's scores of the papers that have one
/// @param shifts see [CategoryMix#shifts]
public record AuthorStatistics(
    SidePapers subject,
    Map<Metric, AuthorFigure> figures,
    CareerYears career,
    Collaboration collaboration,
    CategoryMix categories,
    List<CategoryMix.Shift> shifts,
    Optional<ValueDistribution> scores) {

  /// Computes everything of `subject`.
  public static AuthorStatistics of(SidePapers subject) {
    return of(subject, new NameBook());
  }

  static AuthorStatistics of(SidePapers subject, NameBook names) {
    CareerYears career = CareerYears.of(subject.chosen());
    Collaboration collaboration = Collaboration.of(subject, names);
    CategoryMix categories = CategoryMix.of(subject.chosen());
    var ledger = new UsableData(subject);
    Map<Metric, FigureEstimate> computed = new EnumMap<>(Metric.class);
    computed.putAll(ledger.isComplete() ? CitedFigures.of(ledger) : PageFigures.of(ledger));
    computed.putAll(ListFigures.of(ledger, career, collaboration, categories));
    return new AuthorStatistics(
        subject,
        withGiven(ledger, computed),
        career,
        collaboration,
        categories,
        CategoryMix.shifts(subject.chosen()),
        ValueDistribution.ofScores(subject.chosen()));
  }

  /// The figure of `metric`; there is one for every metric.
  public AuthorFigure figure(Metric metric) {
    return Optional.ofNullable(figures.get(metric)).orElseThrow();
  }

  private static Map<Metric, AuthorFigure> withGiven(
      UsableData ledger, Map<Metric, FigureEstimate> computed) {
    var figures = new EnumMap<Metric, AuthorFigure>(Metric.class);
    for (Metric metric : Metric.values()) {
      figures.put(
          metric,
          new AuthorFigure(
              metric,
              given(metric, ledger),
              Optional.ofNullable(computed.get(metric))
                  .orElseGet(() -> new FigureEstimate.Unknowable(UnknownReason.Plain.SITE_ALONE)),
              flags(metric, ledger)));
    }
    return Collections.unmodifiableMap(figures);
  }

  private static Optional<FigureEstimate> given(Metric metric, UsableData ledger) {
    SidePapers subject = ledger.subject();
    // The page's figures describe all its papers.
    Figures given = subject.isRestricted() ? Figures.NONE : subject.figures();
    OptionalInt value = kindOf(metric).map(given::get).orElse(OptionalInt.empty());
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(FigureEstimate.exact(value.getAsInt(), ledger.fromPage()));
  }

  private static List<FigureFlag> flags(Metric metric, UsableData ledger) {
    return ledger.subject().isRestricted()
        ? List.of()
        : ledger.flags().stream()
            .filter(flag -> kindOf(metric).equals(Optional.of(flag.figure())))
            .toList();
  }

  /// The kind of figure of a page that is the metric; empty for what pages do not give.
  private static Optional<FigureKind> kindOf(Metric metric) {
    return switch (metric) {
      case H_INDEX -> Optional.of(FigureKind.H_INDEX);
      case PAPERS -> Optional.of(FigureKind.PAPERS);
      case CITATIONS -> Optional.of(FigureKind.CITATIONS);
      case I10_INDEX -> Optional.of(FigureKind.I10_INDEX);
      case NOVELTY -> Optional.of(FigureKind.NOVELTY);
      case AI_SCORE -> Optional.of(FigureKind.AI_SCORE);
      default -> Optional.empty();
    };
  }
}
