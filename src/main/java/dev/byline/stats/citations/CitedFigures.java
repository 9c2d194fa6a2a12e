package dev.byline.stats.citations;

import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import dev.byline.stats.citations.FigureEstimate.Unknowable;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// The citation figures of a subject of which every paper has citations: exact, but for what
/// incomplete author lines and missing dates leave open.
public final class CitedFigures {

  private final UsableData ledger;

  /// True if every paper names all its authors.
  private final boolean complete;

  /// With as few authors as the lines allow, which makes shares of a paper as large as they can be.
  private final CitationRecord fewest;

  /// With infinitely many authors where a line is incomplete.
  private final CitationRecord most;

  private final Map<Metric, FigureEstimate> figures = new EnumMap<>(Metric.class);

  private CitedFigures(UsableData ledger) {
    this.ledger = ledger;
    this.complete = ledger.cited().stream().allMatch(CitedFigures::isAuthorLineComplete);
    this.fewest = record(paper -> paper.authors().size() + (paper.moreAuthors() ? 1.0 : 0.0));
    this.most =
        complete
            ? fewest
            : record(paper ->
                isAuthorLineComplete(paper) ? paper.authors().size() : Double.POSITIVE_INFINITY);
  }

  /// All citation figures of these papers.
  ///
  /// @param ledger complete
  public static Map<Metric, FigureEstimate> of(UsableData ledger) {
    var figures = new CitedFigures(ledger);
    figures.counts();
    figures.byAge();
    figures.byAuthor();
    return figures.figures;
  }

  private CitationRecord record(ToDoubleFunction<Paper> authors) {
    int year = ledger.subject().referenceYear().orElse(0);
    Function<Paper, CitedPaper> cited =
        paper ->
            new CitedPaper(
                paper.citations().orElseThrow(),
                Math.max(1, authors.applyAsDouble(paper)),
                paper.published().map(PartialDate::year).orElse(year));
    return new CitationRecord(ledger.cited().stream().map(cited).toList(), year);
  }

  private static boolean isAuthorLineComplete(Paper paper) {
    return !paper.moreAuthors() && !paper.authors().isEmpty();
  }

  private void counts() {
    exact(Metric.CITATIONS, fewest.citations());
    exact(Metric.H_INDEX, fewest.h());
    exact(Metric.G_INDEX, fewest.g());
    exact(Metric.E_INDEX, fewest.e());
    exact(Metric.I10_INDEX, fewest.i10());
    exact(Metric.CITATIONS_PER_PAPER, fewest.citations() / ledger.count());
    exact(Metric.CITATIONS_MEDIAN, fewest.median());
    if (fewest.h() == 0) {
      unknowable(Metric.HIRSCH_A, UnknownReason.Plain.ZERO_H_INDEX);
    } else {
      exact(Metric.HIRSCH_A, fewest.a());
    }
  }

  private void byAge() {
    FigureEstimate years = ledger.citedYears();
    figures.put(Metric.HIRSCH_M, years.dividing(fewest.h(), ledger.fromCitations()));
    figures.put(
        Metric.CITATIONS_PER_YEAR, years.dividing(fewest.citations(), ledger.fromCitations()));
    switch (years) {
      case FigureEstimate.Exact _ -> {
        exact(Metric.HC_INDEX, fewest.hc());
        exact(Metric.HA_INDEX, fewest.ha());
        exact(Metric.ACC1, fewest.acc(1));
        exact(Metric.ACC2, fewest.acc(2));
        exact(Metric.ACC5, fewest.acc(5));
        exact(Metric.ACC10, fewest.acc(10));
        exact(Metric.AWCR, fewest.awcr());
        exact(Metric.AW_INDEX, fewest.aw());
        between(Metric.AWCR_PER_AUTHOR, CitationRecord::awcrPerAuthor);
        between(Metric.HI_ANNUAL, CitationRecord::hiAnnual);
      }
      case FigureEstimate.Between _, Unknowable _ ->
          figures.putAll(WeighedFigures.byAge(ledger, ledger.fromCitations()));
    }
  }

  private void byAuthor() {
    between(Metric.CITATIONS_PER_AUTHOR, CitationRecord::citationsPerAuthor);
    between(Metric.HI_NORM, CitationRecord::hiNorm);
    if (fewest.h() == 0) {
      unknowable(Metric.HI_INDEX, UnknownReason.Plain.ZERO_H_INDEX);
    } else {
      between(Metric.HI_INDEX, CitationRecord::hi);
    }
    // A larger share of one paper can carry the effective rank past the next paper, so that hm has
    // no bounds at the bounds of the shares.
    if (complete) {
      exact(Metric.HM_INDEX, fewest.hm());
    } else {
      unknowable(Metric.HM_INDEX, UnknownReason.Plain.SOME_AUTHORS);
    }
  }

  private void exact(Metric metric, double value) {
    figures.put(metric, FigureEstimate.exact(value, ledger.fromCitations()));
  }

  /// The figure at both ends of what author lines allow; more authors never make it larger.
  private void between(Metric metric, ToDoubleFunction<CitationRecord> figure) {
    double largest = figure.applyAsDouble(fewest);
    double least = complete ? largest : figure.applyAsDouble(most);
    figures.put(metric, FigureEstimate.between(least, largest, ledger.fromCitations()));
  }

  private void unknowable(Metric metric, UnknownReason reason) {
    figures.put(metric, new Unknowable(reason));
  }
}
