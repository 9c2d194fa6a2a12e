package dev.byline.stats.citations;

import dev.byline.model.Paper;
import dev.byline.stats.citations.CitationBounds.Bounds;
import dev.byline.stats.citations.FigureEstimate.Unknowable;
import dev.byline.stats.citations.WeighedBounds.Range;
import dev.byline.stats.citations.WeighedBounds.Weight;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// The bounds of the figures that weigh citations by the age or the authors of papers, where not
/// everything is known of every paper.
final class WeighedFigures {

  private final UsableData ledger;
  private final FigureSource source;
  private final WeighedBounds bounds;
  private final Map<Metric, FigureEstimate> figures = new EnumMap<>(Metric.class);

  private WeighedFigures(UsableData ledger, FigureSource source, CitationBounds counts) {
    this.ledger = ledger;
    this.source = source;
    this.bounds = new WeighedBounds(papers(ledger), counts);
  }

  /// The figures that rest on ages, of papers whose citations are all known.
  static Map<Metric, FigureEstimate> byAge(UsableData ledger, FigureSource source) {
    int[] known = ledger.cited().stream().mapToInt(paper -> paper.citations().orElse(0)).toArray();
    var counts = new CitationBounds(known, 0, OptionalInt.empty(), OptionalInt.empty());
    var weighed = new WeighedFigures(ledger, source, counts);
    weighed.byAge();
    return weighed.figures;
  }

  /// All figures that rest on ages or authors, and the median.
  ///
  /// @param counts of all papers that count
  static Map<Metric, FigureEstimate> of(
      UsableData ledger, FigureSource source, CitationBounds counts) {
    var weighed = new WeighedFigures(ledger, source, counts);
    weighed.byAge();
    weighed.byAuthors(counts);
    if (ledger.isCounted() || ledger.subject().unlisted() == 0) {
      weighed.put(Metric.CITATIONS_MEDIAN, weighed.bounds.median());
    }
    return weighed.figures;
  }

  private static List<UncertainPaper> papers(UsableData ledger) {
    var papers = new ArrayList<UncertainPaper>();
    ledger.papers().forEach(paper -> papers.add(uncertain(paper, ledger)));
    papers.addAll(Collections.nCopies(ledger.count() - papers.size(), UncertainPaper.UNLISTED));
    return papers;
  }

  private static UncertainPaper uncertain(Paper paper, UsableData ledger) {
    int named = paper.authors().size();
    boolean isComplete = named > 0 && !paper.moreAuthors();
    OptionalInt year = ledger.subject().referenceYear();
    boolean isDated = paper.published().isPresent() && year.isPresent();
    double age =
        isDated
            ? Math.max(1, year.getAsInt() - paper.published().orElseThrow().year() + 1)
            : Double.POSITIVE_INFINITY;
    return new UncertainPaper(
        paper.citations(),
        Math.max(1, named + (paper.moreAuthors() ? 1 : 0)),
        isComplete ? named : Double.POSITIVE_INFINITY,
        isDated ? age : 1,
        age);
  }

  private void byAge() {
    if (ledger.citedYears() instanceof Unknowable unknown) {
      for (Metric metric :
          List.of(
              Metric.HC_INDEX,
              Metric.HA_INDEX,
              Metric.ACC1,
              Metric.ACC2,
              Metric.ACC5,
              Metric.ACC10,
              Metric.AWCR,
              Metric.AW_INDEX,
              Metric.AWCR_PER_AUTHOR,
              Metric.HI_ANNUAL)) {
        figures.put(metric, unknown);
      }
      return;
    }
    put(Metric.HC_INDEX, bounds.index(4, Weight.AGE));
    put(Metric.HA_INDEX, bounds.index(1, Weight.AGE));
    put(Metric.ACC1, bounds.reaching(1, Weight.AGE));
    put(Metric.ACC2, bounds.reaching(2, Weight.AGE));
    put(Metric.ACC5, bounds.reaching(5, Weight.AGE));
    put(Metric.ACC10, bounds.reaching(10, Weight.AGE));
    Range rate = bounds.sum(Weight.AGE);
    put(Metric.AWCR, rate);
    put(Metric.AW_INDEX, new Range(Math.sqrt(rate.least()), Math.sqrt(rate.most())));
    put(Metric.AWCR_PER_AUTHOR, bounds.sum(Weight.BOTH));
    Bounds norm = bounds.index(1, Weight.AUTHORS);
    figures.put(Metric.HI_ANNUAL, ledger.citedYears().dividing(norm.least(), norm.most(), source));
  }

  private void byAuthors(CitationBounds counts) {
    put(Metric.CITATIONS_PER_AUTHOR, bounds.sum(Weight.AUTHORS));
    put(Metric.HI_NORM, bounds.index(1, Weight.AUTHORS));
    put(Metric.HM_INDEX, bounds.effective());
    if (counts.h().most() == 0) {
      figures.put(Metric.HI_INDEX, new Unknowable(UnknownReason.Plain.ZERO_H_INDEX));
    } else {
      put(Metric.HI_INDEX, bounds.individual());
    }
  }

  private void put(Metric metric, Bounds range) {
    put(metric, new Range(range.least(), range.most()));
  }

  private void put(Metric metric, Range range) {
    figures.put(metric, FigureEstimate.between(range.least(), range.most(), source));
  }
}
