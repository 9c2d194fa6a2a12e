package dev.byline.model;

import java.util.OptionalInt;

/// The number of papers that a page states beside the number that it lists.
///
/// A page copied before "Show more" states more than it lists: it is a part of a list. A homepage
/// states no number, and is never a part.
///
/// @param stated the page's own count of the author's papers; empty where it gives none
/// @param listed the papers in its list, not negative
public record PaperCounts(OptionalInt stated, int listed) {

  @SuppressWarnings("ConstantValue") // JSON without a count leaves it null.
  public PaperCounts {
    stated = stated == null ? OptionalInt.empty() : stated;
  }

  /// True if they are of a part of a list: the page lists fewer papers than it states.
  public boolean areOfPart() {
    return unlisted() > 0;
  }

  /// The number of papers that the page states beyond those it lists.
  public int unlisted() {
    return Math.max(0, stated.orElse(0) - listed);
  }

  /// The number of papers: as stated, or as listed where these are more.
  public int papers() {
    return Math.max(stated.orElse(0), listed);
  }
}
