package dev.byline.library;

import java.util.List;
import java.util.Optional;

/// One page of an answer about authors.
///
/// @param next where the next page begins; empty on the last one
public record AuthorPage(List<AuthorRecord> authors, HitCount count, Optional<String> next) {

  public AuthorPage {
    authors = List.copyOf(authors);
  }
}
