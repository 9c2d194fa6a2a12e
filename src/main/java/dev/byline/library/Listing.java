package dev.byline.library;

import dev.byline.model.AuthorId;

/// One place where a paper is listed.
///
/// @param author whose page it is
/// @param authorName the name of that author on this page, or the one that the user gave in its
///   place
/// @param page content hash of the raw page in the archive
/// @param profile which profile of the page, from 0
/// @param entry which paper of that profile, from 0
/// @param person who it is of by itself, whatever author the user has made that person a part of
public record Listing(
    AuthorId author, String authorName, String page, int profile, int entry, AuthorId person) {

  /// A listing of an author by itself.
  public Listing(AuthorId author, String authorName, String page, int profile, int entry) {
    this(author, authorName, page, profile, entry, author);
  }
}
