package dev.byline.stats.citations;

import dev.byline.model.FigureKind;
import dev.byline.stats.citations.FigureEstimate.Unknowable;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;

/// The citation figures of a subject of which not every paper has citations: what the page's
/// h-index, citations and number of papers fix, what they bound, and what they leave open.
///
/// The bounds are those of [CitationBounds]: over all whole numbers that the citations may be.
public final class PageFigures {

  private final UsableData ledger;
  private final FigureSource source;
  private final OptionalInt citations;

  private final CitationBounds bounds;

  /// Those of lists that agree with the citations, whatever h-index the page gives.
  private final CitationBounds ofCitations;

  private final Map<Metric, FigureEstimate> figures = new EnumMap<>(Metric.class);

  private PageFigures(UsableData ledger) {
    this.ledger = ledger;
    this.citations = ledger.trustedCitations();
    this.source =
        citations.isPresent() || ledger.trustedH().isPresent()
            ? ledger.fromPageAndPapers()
            : ledger.fromCitations();
    int[] known = ledger.cited().stream().mapToInt(paper -> paper.citations().orElse(0)).toArray();
    this.bounds = new CitationBounds(known, ledger.missing(), citations, ledger.trustedH());
    this.ofCitations = new CitationBounds(known, ledger.missing(), citations, OptionalInt.empty());
  }

  public static Map<Metric, FigureEstimate> of(UsableData ledger) {
    var figures = new PageFigures(ledger);
    var unknown = new Unknowable(ledger.whyNotCited());
    for (Metric metric : Metric.values()) {
      if (metric.is(Metric.Trait.CITED)) {
        figures.figures.put(metric, unknown);
      }
    }
    figures.citations();
    figures.indices();
    figures.ratios();
    return figures.figures;
  }

  private void citations() {
    if (!ledger.cited().isEmpty() || ledger.trustedH().isPresent()) {
      figures.put(
          Metric.CITATIONS,
          FigureEstimate.between(leastCitations(), Double.POSITIVE_INFINITY, source));
    }
  }

  /// As the listed papers and the h-index need them, whatever the page says of all together.
  private double leastCitations() {
    double known = ledger.cited().stream().mapToDouble(p -> p.citations().orElse(0)).sum();
    return citations.isPresent() ? known : Math.max(known, (double) bounds.leastCitations());
  }

  private void indices() {
    boolean nothing =
        citations.isEmpty() && ledger.trustedH().isEmpty() && ledger.cited().isEmpty();
    if (nothing || ledger.count() == 0) {
      return;
    }
    put(Metric.H_INDEX, ofCitations.h());
    put(Metric.G_INDEX, bounds.g());
    put(Metric.I10_INDEX, bounds.i10());
    figures.putAll(WeighedFigures.of(ledger, source, bounds));
  }

  private void put(Metric metric, CitationBounds.Bounds range) {
    figures.put(metric, FigureEstimate.between(range.least(), range.most(), source));
  }

  private void ratios() {
    OptionalInt h = ledger.trustedH();
    if (h.isPresent()) {
      figures.put(Metric.HIRSCH_M, ledger.citedYears().dividing(h.getAsInt(), source));
    } else {
      unknowable(Metric.HIRSCH_M, FigureKind.H_INDEX);
      unknowable(Metric.HIRSCH_A, FigureKind.H_INDEX);
      unknowable(Metric.E_INDEX, FigureKind.H_INDEX);
      if (citations.isPresent() && ledger.count() > 0) {
        anyCore(citations.getAsInt());
      }
    }
    if (citations.isPresent()) {
      perPaperAndYear(citations.getAsInt());
    } else {
      unknowable(Metric.CITATIONS_PER_PAPER, FigureKind.CITATIONS);
      unknowable(Metric.CITATIONS_PER_YEAR, FigureKind.CITATIONS);
    }
    if (h.isPresent() && citations.isPresent()) {
      core(h.getAsInt(), citations.getAsInt());
    }
  }

  private void perPaperAndYear(int all) {
    figures.put(Metric.CITATIONS_PER_YEAR, ledger.citedYears().dividing(all, source));
    int papers = ledger.subject().figures().paperCount().orElse(ledger.papers().size());
    if (papers > 0) {
      figures.put(Metric.CITATIONS_PER_PAPER, FigureEstimate.exact((double) all / papers, source));
    }
  }

  /// Whatever h-index there may be.
  private void anyCore(int all) {
    CitationBounds.Bounds h = bounds.h();
    figures.put(Metric.HIRSCH_M, ledger.citedYears().dividing(h.least(), h.most(), source));
    if (h.least() == 0) {
      return;
    }
    double least = (double) h.least() * h.least();
    double most = (double) h.most() * h.most();
    figures.put(Metric.HIRSCH_A, FigureEstimate.between(all / most, all / least, source));
    CitationBounds.Excess excess = bounds.excess();
    figures.put(
        Metric.E_INDEX,
        FigureEstimate.between(
            Math.sqrt((double) excess.least()), Math.sqrt((double) excess.most()), source));
  }

  private void core(int h, int all) {
    double square = (double) h * h;
    if (h == 0) {
      figures.put(Metric.HIRSCH_A, new Unknowable(UnknownReason.Plain.ZERO_H_INDEX));
    } else {
      figures.put(Metric.HIRSCH_A, FigureEstimate.exact(all / square, source));
    }
    if (bounds.isHKnown()) {
      figures.put(
          Metric.E_INDEX,
          FigureEstimate.between(
              Math.sqrt((double) bounds.excess(true)),
              Math.sqrt((double) bounds.excess(false)),
              source));
    } else {
      unknowable(Metric.E_INDEX, FigureKind.H_INDEX);
    }
  }

  private void unknowable(Metric metric, FigureKind given) {
    figures.put(metric, new Unknowable(ledger.whyNotGiven(given)));
  }
}
