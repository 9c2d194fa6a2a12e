package dev.byline.library;

import dev.byline.library.query.AuthorWords;

/// A query for authors.
///
/// @param text any part of any variant of the name, folded; several words must all be found; may
///   ask for figures, an identifier and the user's marks as well, see [AuthorWords]; empty for all
///   authors
/// @param ascending whether the smallest value comes first; authors without the value, or with one
///   that cannot be ([dev.byline.model.Figures#sound]), come last either way, ties are in the order
///   of names, then ids
public record AuthorQuery(String text, AuthorSort sort, boolean ascending) {

  public static final AuthorQuery ALL = new AuthorQuery("", AuthorSort.NAME, true);

  /// The parsed [#text].
  public AuthorWords words() {
    return AuthorWords.read(text);
  }

  /// The sort orders of authors.
  public enum AuthorSort {
    /// The name as written, so by the first name of most people.
    NAME,
    /// [dev.byline.model.name.PersonName#orderKey]: `van der Berg` stands under B.
    SURNAME,
    H_INDEX,
    CITATIONS,
    /// Papers as stated by the page, else as listed.
    PAPERS,
    NOVELTY,
    AI_SCORE,
    NEWEST_PAPER;

    /// True for an order of names, which begins with A, not with the largest.
    public boolean isByName() {
      return this == NAME || this == SURNAME;
    }
  }
}
