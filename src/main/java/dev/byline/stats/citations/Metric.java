package dev.byline.stats.citations;

import dev.byline.wording.Wording;
import java.util.List;

/// A figure of an author.
///
/// Definitions: Hirsch 2005 (h, a, m), Egghe 2006 (g), Zhang 2009 (e), Sidiropoulos 2006 (hc), Jin
/// 2007 (AW), Batista 2006 (hI), Harzing 2007 and 2014 (AWCR, hI,norm, hI,annual), Schreiber 2008
/// (hm).
public enum Metric {
  PAPERS(Unit.COUNT, Trait.MORE_IS_MORE, Trait.GROWS_WITH_AGE),
  CITATIONS(Unit.COUNT, Trait.CITED, Trait.MORE_IS_MORE, Trait.GROWS_WITH_AGE),
  H_INDEX(Unit.COUNT, Trait.CITED, Trait.MORE_IS_MORE, Trait.GROWS_WITH_AGE),
  G_INDEX(Unit.COUNT, Trait.CITED, Trait.MORE_IS_MORE, Trait.GROWS_WITH_AGE),
  E_INDEX(Unit.NUMBER, Trait.CITED, Trait.MORE_IS_MORE, Trait.GROWS_WITH_AGE),
  I10_INDEX(Unit.COUNT, Trait.CITED, Trait.MORE_IS_MORE, Trait.GROWS_WITH_AGE),
  /// The h-index of the annual citations.
  HA_INDEX(Unit.COUNT, Trait.CITED, Trait.MORE_IS_MORE),
  ACC1(Unit.COUNT, Trait.CITED, Trait.MORE_IS_MORE, Trait.GROWS_WITH_AGE),
  ACC2(Unit.COUNT, Trait.CITED, Trait.MORE_IS_MORE, Trait.GROWS_WITH_AGE),
  ACC5(Unit.COUNT, Trait.CITED, Trait.MORE_IS_MORE, Trait.GROWS_WITH_AGE),
  ACC10(Unit.COUNT, Trait.CITED, Trait.MORE_IS_MORE, Trait.GROWS_WITH_AGE),
  HIRSCH_A(Unit.NUMBER, Trait.CITED),
  HIRSCH_M(Unit.NUMBER, Trait.CITED, Trait.MORE_IS_MORE),
  HC_INDEX(Unit.COUNT, Trait.CITED, Trait.MORE_IS_MORE),
  AWCR(Unit.NUMBER, Trait.CITED, Trait.MORE_IS_MORE),
  AW_INDEX(Unit.NUMBER, Trait.CITED, Trait.MORE_IS_MORE),
  AWCR_PER_AUTHOR(Unit.NUMBER, Trait.CITED, Trait.MORE_IS_MORE),
  HI_INDEX(Unit.NUMBER, Trait.CITED, Trait.MORE_IS_MORE, Trait.GROWS_WITH_AGE),
  HI_NORM(Unit.COUNT, Trait.CITED, Trait.MORE_IS_MORE, Trait.GROWS_WITH_AGE),
  HI_ANNUAL(Unit.NUMBER, Trait.CITED, Trait.MORE_IS_MORE),
  HM_INDEX(Unit.NUMBER, Trait.CITED, Trait.MORE_IS_MORE, Trait.GROWS_WITH_AGE),
  CITATIONS_PER_PAPER(Unit.NUMBER, Trait.CITED, Trait.MORE_IS_MORE, Trait.PER_PAPER),
  CITATIONS_MEDIAN(Unit.NUMBER, Trait.CITED, Trait.MORE_IS_MORE, Trait.PER_PAPER),
  CITATIONS_PER_YEAR(Unit.NUMBER, Trait.CITED, Trait.MORE_IS_MORE),
  CITATIONS_PER_AUTHOR(Unit.NUMBER, Trait.CITED, Trait.MORE_IS_MORE, Trait.GROWS_WITH_AGE),
  CAREER_YEARS(Unit.COUNT),
  PAPERS_PER_YEAR(Unit.NUMBER, Trait.LISTED, Trait.MORE_IS_MORE),
  PAPERS_PER_AUTHOR(Unit.NUMBER, Trait.LISTED, Trait.MORE_IS_MORE, Trait.GROWS_WITH_AGE),
  AUTHORS_PER_PAPER(Unit.NUMBER, Trait.LISTED),
  FIRST_SHARE(Unit.SHARE, Trait.LISTED),
  LAST_SHARE(Unit.SHARE, Trait.LISTED),
  SOLE_SHARE(Unit.SHARE, Trait.LISTED),
  CO_AUTHORS(Unit.COUNT, Trait.LISTED),
  CLOSEST_SHARE(Unit.SHARE, Trait.LISTED),
  CATEGORY_ENTROPY(Unit.BITS, Trait.LISTED),
  SCORE_MEDIAN(Unit.NUMBER, Trait.OPAQUE, Trait.LISTED),
  CODE_SHARE(Unit.SHARE, Trait.LISTED),
  LONGEST_GAP(Unit.COUNT, Trait.LISTED),
  NOVELTY(Unit.PERCENT, Trait.OPAQUE),
  AI_SCORE(Unit.NUMBER, Trait.OPAQUE);

  /// The unit of a metric's values.
  public enum Unit {
    COUNT,
    NUMBER,
    /// 0 to 1.
    SHARE,
    /// 0 to 100.
    PERCENT,
    BITS
  }

  /// The properties of a metric that matter when two values of it are compared.
  public enum Trait {
    /// More is better, as far as the metric goes.
    MORE_IS_MORE,
    /// Rests on citations, of which fields have different customs.
    CITED,
    /// Can only grow with a career, so that the longer career is ahead.
    GROWS_WITH_AGE,
    /// Rests on the list, so that a short list changes it.
    LISTED,
    /// Does not depend on how many papers there are.
    PER_PAPER,
    /// Made by the source site in a way it does not tell.
    OPAQUE
  }

  private final Unit unit;

  private final boolean moreIsMore;
  private final boolean cited;
  private final boolean growsWithAge;
  private final boolean listed;
  private final boolean perPaper;
  private final boolean opaque;

  Metric(Unit unit, Trait... traits) {
    this.unit = unit;
    List<Trait> all = List.of(traits);
    this.moreIsMore = all.contains(Trait.MORE_IS_MORE);
    this.cited = all.contains(Trait.CITED);
    this.growsWithAge = all.contains(Trait.GROWS_WITH_AGE);
    this.listed = all.contains(Trait.LISTED);
    this.perPaper = all.contains(Trait.PER_PAPER);
    this.opaque = all.contains(Trait.OPAQUE);
  }

  /// A short name for the head of a row.
  public String label() {
    return Wording.named("metric", this);
  }

  /// The definition of the metric, as a clause; empty if the label is clear without one.
  public String definition() {
    return Wording.named("metric.definition", this);
  }

  public Unit unit() {
    return unit;
  }

  public boolean is(Trait trait) {
    return switch (trait) {
      case MORE_IS_MORE -> moreIsMore;
      case CITED -> cited;
      case GROWS_WITH_AGE -> growsWithAge;
      case LISTED -> listed;
      case PER_PAPER -> perPaper;
      case OPAQUE -> opaque;
    };
  }

  /// The number of meaningful decimals in a value.
  public int decimals() {
    return switch (unit) {
      case COUNT, PERCENT -> 0;
      case NUMBER, BITS, SHARE -> 2;
    };
  }
}
