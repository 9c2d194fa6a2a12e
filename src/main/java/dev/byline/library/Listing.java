package dev.byline.library;

import dev.byline.model.AuthorId;

/// One place where a paper is listed.
///
/// @param author the author on whose page it is
/// @param authorName the name of that author on this page, or the one that the user gave in its
///   place
/// @param page content hash of the raw page in the archive
/// @param profile index of the profile on the page, from 0
/// @param entry index of the paper in the profile, from 0
/// @param tellsOfCode whether the page marks the papers with public code, so that the others have
///   none
/// @param person the person on whose page it is, even if the user has merged that person into an
///   author
public record Listing(
    AuthorId author,
    String authorName,
    String page,
    int profile,
    int entry,
    boolean tellsOfCode,
    AuthorId person) {

  /// A listing of an author by itself, on a page that marks code.
  public Listing(AuthorId author, String authorName, String page, int profile, int entry) {
    this(author, authorName, page, profile, entry, true, author);
  }
}
