package dev.byline.ui.choice;

/// A fact about an author that the rows of the list of authors can show.
public enum AuthorFact {
  CATEGORY,
  AFFILIATION,
  PAPERS,
  CITATIONS,
  H_INDEX,
  NOVELTY,
  AI_SCORE,
  NEWEST_PAPER
}
