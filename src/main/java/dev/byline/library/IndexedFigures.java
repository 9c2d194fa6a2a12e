package dev.byline.library;

import dev.byline.model.AuthorId;
import java.util.Map;

/// Figures of an author by which authors can be set against each other.
///
/// @param figures by names that mean the same for every author; lower-case letters, digits, `_` and
///   `-`. Numbers are kept in single precision: what differs less counts as equal.
public record IndexedFigures(AuthorId author, Map<String, Double> figures) {

  public IndexedFigures {
    figures = Map.copyOf(figures);
  }
}
