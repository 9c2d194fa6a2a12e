package dev.byline.library.query;

import java.util.Locale;

/// The order of hits. Ties are broken by date (newest first), then id, so every order is total.
public enum PaperSort {
  /// Best match first; without words to match, as [#NEWEST].
  RELEVANCE,
  NEWEST,
  OLDEST,
  /// Highest first; papers without a score last.
  SCORE,
  /// By folded title.
  TITLE,
  /// Most cited first; papers without the figure last.
  CITATIONS,
  /// Most cited for each year first, see [PaperFigure#CITES_PER_YEAR]; papers without the figure
  /// last.
  CITES_PER_YEAR;

  /// The name in queries: `cites-per-year`.
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
