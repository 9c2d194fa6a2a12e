package dev.byline.stats;

import java.util.List;

/// A figure of an author.
///
/// Definitions: Hirsch 2005 (h, a, m), Egghe 2006 (g), Zhang 2009 (e), Sidiropoulos 2006 (hc), Jin
/// 2007 (AW), Batista 2006 (hI), Harzing 2007 and 2014 (AWCR, hI,norm, hI,annual), Schreiber 2008
/// (hm).
public enum Metric {
  PAPERS("Papers", "", Unit.COUNT, Trait.MORE_IS_MORE, Trait.GROWS_WITH_AGE),
  CITATIONS("Citations", "", Unit.COUNT, Trait.CITED, Trait.MORE_IS_MORE, Trait.GROWS_WITH_AGE),
  H_INDEX(
      "h-index",
      "the largest h such that h papers have at least h citations each",
      Unit.COUNT,
      Trait.CITED,
      Trait.MORE_IS_MORE,
      Trait.GROWS_WITH_AGE),
  G_INDEX(
      "g-index",
      "the largest g such that the g most cited papers have g² citations together",
      Unit.COUNT,
      Trait.CITED,
      Trait.MORE_IS_MORE,
      Trait.GROWS_WITH_AGE),
  E_INDEX(
      "e-index",
      "the root of the citations of the h most cited papers beyond h²",
      Unit.NUMBER,
      Trait.CITED,
      Trait.MORE_IS_MORE,
      Trait.GROWS_WITH_AGE),
  I10_INDEX(
      "i10-index",
      "papers with at least 10 citations",
      Unit.COUNT,
      Trait.CITED,
      Trait.MORE_IS_MORE,
      Trait.GROWS_WITH_AGE),
  HIRSCH_A("Hirsch's a", "citations by h²", Unit.NUMBER, Trait.CITED),
  HIRSCH_M("Hirsch's m", "h-index by career years", Unit.NUMBER, Trait.CITED, Trait.MORE_IS_MORE),
  HC_INDEX(
      "contemporary h-index",
      "the h-index of 4 times the citations by the paper's age",
      Unit.COUNT,
      Trait.CITED,
      Trait.MORE_IS_MORE),
  AWCR(
      "age-weighted citation rate",
      "the sum of citations by the paper's age",
      Unit.NUMBER,
      Trait.CITED,
      Trait.MORE_IS_MORE),
  AW_INDEX(
      "AW-index",
      "the root of the age-weighted citation rate",
      Unit.NUMBER,
      Trait.CITED,
      Trait.MORE_IS_MORE),
  AWCR_PER_AUTHOR(
      "AWCR per author",
      "the sum of citations by the paper's age and number of authors",
      Unit.NUMBER,
      Trait.CITED,
      Trait.MORE_IS_MORE),
  HI_INDEX(
      "individual h-index (Batista)",
      "h² by the number of authors of the h most cited papers",
      Unit.NUMBER,
      Trait.CITED,
      Trait.MORE_IS_MORE,
      Trait.GROWS_WITH_AGE),
  HI_NORM(
      "hI,norm",
      "the h-index of citations by the number of authors",
      Unit.COUNT,
      Trait.CITED,
      Trait.MORE_IS_MORE,
      Trait.GROWS_WITH_AGE),
  HI_ANNUAL("hI,annual", "hI,norm by career years", Unit.NUMBER, Trait.CITED, Trait.MORE_IS_MORE),
  HM_INDEX(
      "hm-index (Schreiber)",
      "the h-index with each paper counted by its share of authorship",
      Unit.NUMBER,
      Trait.CITED,
      Trait.MORE_IS_MORE,
      Trait.GROWS_WITH_AGE),
  CITATIONS_PER_PAPER(
      "Citations per paper", "mean", Unit.NUMBER, Trait.CITED, Trait.MORE_IS_MORE, Trait.PER_PAPER),
  CITATIONS_MEDIAN(
      "Median citations",
      "of a paper",
      Unit.NUMBER,
      Trait.CITED,
      Trait.MORE_IS_MORE,
      Trait.PER_PAPER),
  CITATIONS_PER_YEAR(
      "Citations per year",
      "citations by career years",
      Unit.NUMBER,
      Trait.CITED,
      Trait.MORE_IS_MORE),
  CITATIONS_PER_AUTHOR(
      "Citations per author",
      "the sum of citations by the number of authors",
      Unit.NUMBER,
      Trait.CITED,
      Trait.MORE_IS_MORE,
      Trait.GROWS_WITH_AGE),
  CAREER_YEARS(
      "Career years", "from the first listed paper to the capture, both included", Unit.COUNT),
  PAPERS_PER_YEAR(
      "Papers per year",
      "listed papers by career years",
      Unit.NUMBER,
      Trait.LISTED,
      Trait.MORE_IS_MORE),
  PAPERS_PER_AUTHOR(
      "Papers per author",
      "the sum of 1 by the number of authors",
      Unit.NUMBER,
      Trait.LISTED,
      Trait.MORE_IS_MORE,
      Trait.GROWS_WITH_AGE),
  FIRST_SHARE(
      "First author", "share of papers, those of one author included", Unit.SHARE, Trait.LISTED),
  LAST_SHARE("Last author", "share of papers, those of one author apart", Unit.SHARE, Trait.LISTED),
  SOLE_SHARE("Sole author", "share of papers", Unit.SHARE, Trait.LISTED),
  CO_AUTHORS("Co-authors", "people named on the papers", Unit.COUNT, Trait.LISTED),
  CLOSEST_SHARE("Closest co-author", "share of papers written together", Unit.SHARE, Trait.LISTED),
  CATEGORY_ENTROPY(
      "Spread over categories",
      "Shannon entropy of the primary categories, in bits",
      Unit.BITS,
      Trait.LISTED),
  SCORE_MEDIAN(
      "Median score",
      "the source site's own scores of the papers, 0 to 100",
      Unit.NUMBER,
      Trait.OPAQUE,
      Trait.LISTED),
  CODE_SHARE("With code", "share of papers whose code is public", Unit.SHARE, Trait.LISTED),
  LONGEST_GAP(
      "Longest gap", "years without a paper between two with papers", Unit.COUNT, Trait.LISTED),
  NOVELTY(
      "Novelty", "the source site's own model-made figure, 0 to 100", Unit.PERCENT, Trait.OPAQUE),
  AI_SCORE(
      "AI score", "the source site's own model-made figure, 0 to 100", Unit.NUMBER, Trait.OPAQUE);

  /// What a value of the metric is.
  public enum Unit {
    COUNT,
    NUMBER,
    /// 0 to 1.
    SHARE,
    /// 0 to 100.
    PERCENT,
    BITS
  }

  /// What must be known of a metric before two values of it are set against each other.
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

  private final String label;
  private final String definition;
  private final Unit unit;

  private final boolean moreIsMore;
  private final boolean cited;
  private final boolean growsWithAge;
  private final boolean listed;
  private final boolean perPaper;
  private final boolean opaque;

  Metric(String label, String definition, Unit unit, Trait... traits) {
    this.label = label;
    this.definition = definition;
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
    return label;
  }

  /// What the label leaves open, as a clause; empty where it leaves nothing open.
  public String definition() {
    return definition;
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

  /// How many decimals of a value say something.
  public int decimals() {
    return switch (unit) {
      case COUNT, PERCENT -> 0;
      case NUMBER, BITS, SHARE -> 2;
    };
  }
}
