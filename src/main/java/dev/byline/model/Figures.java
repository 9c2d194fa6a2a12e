package dev.byline.model;

import java.util.OptionalInt;

/// The counters at the head of an author's page, as given by the page; any may be missing.
///
/// They are the page's word, not ours: they may contradict each other and the list below them. No
/// figure that Byline computes is made from `noveltyPercent` or `aiScore`, the source site's own
/// model-made figures.
///
/// @param hIndex Hirsch's index
/// @param paperCount how many papers the author has, by the page's own count
/// @param citations citations of all papers together
/// @param noveltyPercent 0 to 100
/// @param aiScore 0 to 100
public record Figures(
    OptionalInt hIndex,
    OptionalInt paperCount,
    OptionalInt citations,
    OptionalInt noveltyPercent,
    OptionalInt aiScore) {

  public static final Figures NONE =
      new Figures(
          OptionalInt.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          OptionalInt.empty());

  /// @throws IllegalArgumentException if a figure is negative
  public Figures {
    requireNotNegative("h-index", hIndex);
    requireNotNegative("paper count", paperCount);
    requireNotNegative("citations", citations);
    requireNotNegative("novelty", noveltyPercent);
    requireNotNegative("AI score", aiScore);
  }

  /// These without those that cannot be above a list of `papersListed` papers: nothing may be
  /// derived from them, and they have no place among others.
  public Figures sound(int papersListed) {
    boolean isHIndexSound = !isHIndexAbovePapers(papersListed) && !isHIndexAboveCitations();
    return new Figures(
        isHIndexSound ? hIndex : OptionalInt.empty(),
        paperCount,
        citations,
        percent(noveltyPercent),
        percent(aiScore));
  }

  /// These but for the count of papers.
  public Figures withoutPaperCount() {
    return new Figures(hIndex, OptionalInt.empty(), citations, noveltyPercent, aiScore);
  }

  /// How many papers there are: as stated, or as listed where these are more.
  public int papers(int papersListed) {
    return Math.max(paperCount.orElse(0), papersListed);
  }

  /// An h-index of h takes h papers of at least h citations each (Hirsch 2005): it is at most the
  /// number of papers.
  public boolean isHIndexAbovePapers(int papersListed) {
    return hIndex.orElse(0) > papers(papersListed);
  }

  /// For the same reason its square is at most the citations of all papers.
  public boolean isHIndexAboveCitations() {
    long h = hIndex.orElse(0);
    return citations.isPresent() && h * h > citations.getAsInt();
  }

  private static OptionalInt percent(OptionalInt value) {
    return value.orElse(0) > 100 ? OptionalInt.empty() : value;
  }

  private static void requireNotNegative(String name, OptionalInt value) {
    if (value.orElse(0) < 0) {
      throw new IllegalArgumentException(name + " is negative: " + value.getAsInt());
    }
  }
}
