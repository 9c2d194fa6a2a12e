package dev.byline.library;

import java.util.List;
import java.util.Optional;

/// One page of an answer about papers.
///
/// @param next where the next page begins; empty on the last one
public record PaperPage(List<PaperHit> hits, HitCount count, Optional<String> next) {

  public PaperPage {
    hits = List.copyOf(hits);
  }
}
