package dev.byline.stats.citations;

import dev.byline.model.FigureKind;
import dev.byline.model.Paper;
import dev.byline.stats.citations.Known.Unknowable;
import dev.byline.wording.Wording;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The citation figures of a subject of which not every paper has citations: what the page's
/// h-index, citations and number of papers fix, what they bound, and what they leave open.
///
/// The bounds follow from the definitions: h papers have h citations each, the rest at most h.
/// Where some papers have citations, the bounds also hold for every value the others may have.
public final class PageFigures {

  private final Ledger ledger;
  private final Source source;
  private final OptionalInt citations;

  /// The papers with citations, those without as never cited.
  private final CitationRecord least;

  /// The papers with citations, those without as cited without end.
  private final CitationRecord most;

  private final Map<Metric, Known> figures = new EnumMap<>(Metric.class);

  private PageFigures(Ledger ledger) {
    this.ledger = ledger;
    this.citations = ledger.trustedCitations();
    this.source =
        citations.isPresent() || ledger.trustedH().isPresent()
            ? ledger.fromPageAndPapers()
            : ledger.fromCitations();
    this.least = withOthersCited(0);
    this.most = withOthersCited(Double.POSITIVE_INFINITY);
  }

  public static Map<Metric, Known> of(Ledger ledger) {
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

  private CitationRecord withOthersCited(double each) {
    Stream<Double> known =
        ledger.cited().stream().map(Paper::citations).map(c -> (double) c.getAsInt());
    Stream<Double> others = IntStream.range(0, ledger.missing()).mapToObj(_ -> each);
    List<CitedPaper> all =
        Stream.concat(known, others).map(count -> new CitedPaper(count, 1, 0)).toList();
    return new CitationRecord(all, 0);
  }

  private void citations() {
    if (!ledger.cited().isEmpty()) {
      figures.put(
          Metric.CITATIONS,
          Known.between(least.citations(), Double.POSITIVE_INFINITY, ledger.fromCitations()));
    }
  }

  private void indices() {
    boolean nothing =
        citations.isEmpty() && ledger.trustedH().isEmpty() && ledger.cited().isEmpty();
    if (nothing || ledger.count() == 0) {
      return;
    }
    figures.put(Metric.H_INDEX, Known.between(leastH(), mostH(), source));
    int fromH = ledger.trustedH().orElse(leastH());
    int toH = ledger.trustedH().orElse(mostH());
    int fromG = Math.max(Math.max(fromH, least.g()), gOfEqualShares());
    figures.put(
        Metric.G_INDEX, Known.between(fromG, Math.min(most.g(), rootOfCitations()), source));
    figures.put(Metric.I10_INDEX, i10(fromH, toH));
  }

  private int leastH() {
    return Math.max(least.h(), citations.orElse(0) > 0 ? 1 : 0);
  }

  private int mostH() {
    return Math.min(most.h(), rootOfCitations());
  }

  /// The k most cited of N papers have at least k/N of all citations C, which is at least k² where
  /// k is at most C/N: the g-index is N, or C/N where that is less.
  private int gOfEqualShares() {
    return Math.min(ledger.count(), citations.orElse(0) / ledger.count());
  }

  /// The largest number whose square the citations reach; no bound where they are not known.
  private int rootOfCitations() {
    return citations.isEmpty()
        ? Integer.MAX_VALUE
        : (int) Math.floor(Math.sqrt(citations.getAsInt()));
  }

  /// Ten papers of at least h citations count where h is at least 10; below that, more than h
  /// papers of 10 citations would raise h.
  private Known i10(int fromH, int toH) {
    int from = Math.max(least.i10(), fromH >= 10 ? fromH : 0);
    int to =
        Math.min(most.i10(), citations.isEmpty() ? Integer.MAX_VALUE : citations.getAsInt() / 10);
    return Known.between(from, toH < 10 ? Math.min(to, toH) : to, source);
  }

  private void ratios() {
    OptionalInt h = ledger.trustedH();
    if (h.isPresent()) {
      figures.put(Metric.HIRSCH_M, ledger.citedYears().dividing(h.getAsInt(), source));
    } else {
      unknowable(Metric.HIRSCH_M, FigureKind.H_INDEX);
      unknowable(Metric.HIRSCH_A, FigureKind.H_INDEX);
      unknowable(Metric.E_INDEX, FigureKind.H_INDEX);
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
      figures.put(Metric.CITATIONS_PER_PAPER, Known.exact((double) all / papers, source));
    }
  }

  private void core(int h, int all) {
    double square = (double) h * h;
    if (h == 0) {
      figures.put(Metric.HIRSCH_A, new Unknowable(Wording.of("unknown.zero")));
    } else {
      figures.put(Metric.HIRSCH_A, Known.exact(all / square, source));
    }
    double beyond = all - square;
    double outside = (double) (ledger.count() - h) * h;
    figures.put(
        Metric.E_INDEX,
        Known.between(Math.sqrt(Math.max(0, beyond - outside)), Math.sqrt(beyond), source));
  }

  private void unknowable(Metric metric, FigureKind given) {
    figures.put(metric, new Unknowable(ledger.whyNotGiven(given)));
  }
}
