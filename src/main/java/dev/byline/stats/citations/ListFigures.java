package dev.byline.stats.citations;

import dev.byline.model.Paper;
import dev.byline.stats.citations.Collaboration.Positions;
import dev.byline.stats.citations.FigureEstimate.Unknowable;
import java.util.EnumMap;
import java.util.Map;

/// The figures that come from the list of papers alone.
public final class ListFigures {

  private final UsableData ledger;
  private final int papers;

  /// The list, and the page where it counts papers that are not in it.
  private final FigureSource source;

  private final Map<Metric, FigureEstimate> figures = new EnumMap<>(Metric.class);

  private ListFigures(UsableData ledger) {
    this.ledger = ledger;
    this.papers = ledger.papers().size();
    boolean isPart = ledger.isCounted() && ledger.subject().unlisted() > 0;
    this.source = isPart ? ledger.fromPageAndPapers() : ledger.fromPapers();
  }

  public static Map<Metric, FigureEstimate> of(
      UsableData ledger, CareerYears career, Collaboration collaboration, CategoryMix mix) {
    var figures = new ListFigures(ledger);
    figures.count();
    figures.figures.put(Metric.CAREER_YEARS, ledger.careerYears());
    figures.perYear();
    figures.perAuthor();
    figures.authorsPerPaper();
    figures.shares(collaboration);
    figures.coAuthors(collaboration);
    figures.contents(mix);
    figures.gap(career);
    return figures.figures;
  }

  /// The number of listed papers. Where that is all that is said of their number, those that are
  /// not listed may count as well.
  private void count() {
    int most = ledger.isCounted() ? papers : ledger.count();
    put(Metric.PAPERS, FigureEstimate.between(papers, most, ledger.fromPapers()));
  }

  private void perYear() {
    int least = ledger.isCounted() ? ledger.count() : papers;
    put(Metric.PAPERS_PER_YEAR, ledger.careerYears().dividing(least, ledger.count(), source));
  }

  /// A paper that is not listed may have one author, or many. A paper that names n authors and says
  /// that there are more counts for at most 1/(n+1); one that names nobody was written by somebody.
  private void perAuthor() {
    double least = 0;
    double most = 0;
    for (Paper paper : ledger.papers()) {
      int named = paper.authors().size();
      boolean complete = named > 0 && !paper.moreAuthors();
      least += complete ? 1.0 / named : 0;
      most += 1.0 / Math.max(1, named + (paper.moreAuthors() ? 1 : 0));
    }
    put(
        Metric.PAPERS_PER_AUTHOR,
        FigureEstimate.between(least, most + ledger.subject().unlisted(), source));
  }

  private void authorsPerPaper() {
    boolean complete =
        ledger.subject().unlisted() == 0
            && ledger.papers().stream().allMatch(p -> !p.authors().isEmpty() && !p.moreAuthors());
    double least =
        ledger.papers().stream()
            .mapToInt(p -> Math.max(1, p.authors().size() + (p.moreAuthors() ? 1 : 0)))
            .sum();
    put(
        Metric.AUTHORS_PER_PAPER,
        papers == 0
            ? new Unknowable(ledger.whyNotCited())
            : FigureEstimate.between(
                (least + ledger.subject().unlisted()) / ledger.count(),
                complete ? least / papers : Double.POSITIVE_INFINITY,
                source));
  }

  private void shares(Collaboration collaboration) {
    Positions at = collaboration.positions();
    share(Metric.FIRST_SHARE, at.first(), at.unknown());
    share(Metric.LAST_SHARE, at.last(), at.unknown() + at.perhapsLast());
    share(Metric.SOLE_SHARE, at.sole(), at.unknown());
  }

  private void coAuthors(Collaboration collaboration) {
    int named = collaboration.coAuthors().size();
    boolean complete = collaboration.truncated() == 0 && ledger.subject().unlisted() == 0;
    put(
        Metric.CO_AUTHORS,
        named == 0 && !complete
            ? ledger.untold(UnknownReason.Plain.SOME_AUTHORS)
            : FigureEstimate.between(
                named, complete ? named : Double.POSITIVE_INFINITY, ledger.fromPapers()));
    int joint = named == 0 ? 0 : collaboration.coAuthors().getFirst().papers();
    share(Metric.CLOSEST_SHARE, joint, collaboration.closestAtMost() - joint);
  }

  private void contents(CategoryMix mix) {
    put(
        Metric.CATEGORY_ENTROPY,
        mix.papers() == 0
            ? ledger.untold(UnknownReason.Plain.NO_CATEGORIES)
            : FigureEstimate.exact(mix.entropy(), new FigureSource.Papers(mix.papers())));
    code();
    put(
        Metric.SCORE_MEDIAN,
        ValueDistribution.ofScores(ledger.papers())
            .map(s -> FigureEstimate.exact(s.median(), new FigureSource.Papers(s.count())))
            .orElseGet(() -> ledger.untold(UnknownReason.Plain.NO_SCORES)));
  }

  /// The papers with code. Where code is not marked, any other paper may have some.
  private void code() {
    int withCode = (int) ledger.papers().stream().filter(Paper::hasCode).count();
    boolean tells = ledger.subject().tellsOfCode();
    if (!tells && withCode == 0 && papers > 0) {
      put(Metric.CODE_SHARE, ledger.untold(UnknownReason.Plain.CODE_UNTOLD));
    } else {
      share(Metric.CODE_SHARE, withCode, tells ? 0 : papers - withCode);
    }
  }

  /// A paper without a date or outside the list may lie in the gap.
  private void gap(CareerYears career) {
    int years = career.gaps().stream().mapToInt(CareerYears.Gap::years).max().orElse(0);
    boolean complete = career.undated() == 0 && ledger.subject().unlisted() == 0;
    put(
        Metric.LONGEST_GAP,
        career.firstYear().isEmpty()
            ? ledger.untold(UnknownReason.Plain.NO_DATES)
            : FigureEstimate.between(complete ? years : 0, years, ledger.fromPapers()));
  }

  /// A share of all papers, listed or not: those that are not may all be among the `some`, or none.
  ///
  /// @param some how many listed papers surely
  /// @param perhaps how many more of these at most
  private void share(Metric metric, int some, int perhaps) {
    put(
        metric,
        papers == 0
            ? new Unknowable(ledger.whyNotCited())
            : FigureEstimate.between(
                (double) some / ledger.count(),
                (double) (some + perhaps + ledger.subject().unlisted()) / ledger.count(),
                source));
  }

  private void put(Metric metric, FigureEstimate known) {
    figures.put(metric, known);
  }
}
