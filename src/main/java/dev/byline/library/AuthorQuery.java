package dev.byline.library;

import dev.byline.library.query.AuthorWords;
import dev.byline.model.AuthorId;
import java.util.Optional;
import java.util.Set;

/// A query for authors.
///
/// @param text any part of any variant of the name, folded; several words must all be found; may
///   ask for figures, an identifier and the user's marks as well, see [AuthorWords]; empty for all
///   authors
/// @param ascending whether the smallest value comes first; authors without the value, or with one
///   that cannot be ([dev.byline.model.Figures#sound]), come last either way, ties are in the order
///   of names, then ids
/// @param among the only authors asked for, such as those of a group; empty for all
public record AuthorQuery(
    String text, AuthorSort sort, boolean ascending, Optional<Set<AuthorId>> among) {

  public AuthorQuery {
    among = among.map(Set::copyOf);
  }

  /// A query for all authors.
  public AuthorQuery(String text, AuthorSort sort, boolean ascending) {
    this(text, sort, ascending, Optional.empty());
  }

  public static final AuthorQuery ALL = new AuthorQuery("", AuthorSort.NAME, true);

  /// The parsed [#text].
  public AuthorWords words() {
    return AuthorWords.read(text);
  }

  /// This query with another text.
  public AuthorQuery withText(String newText) {
    return new AuthorQuery(newText, sort, ascending, among);
  }

  /// This query in another order.
  public AuthorQuery sorted(AuthorSort newSort, boolean isAscending) {
    return new AuthorQuery(text, newSort, isAscending, among);
  }

  /// This query for these authors alone; empty for all.
  public AuthorQuery among(Optional<Set<AuthorId>> authors) {
    return new AuthorQuery(text, sort, ascending, authors);
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
