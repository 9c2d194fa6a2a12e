package dev.byline.library.query;

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
  CITATIONS
}
