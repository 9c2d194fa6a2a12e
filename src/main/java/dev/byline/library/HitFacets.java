package dev.byline.library;

import dev.byline.library.query.Facet;
import dev.byline.library.query.FacetValue;
import java.util.List;
import java.util.Map;

/// Counts of facet values over all hits of a query.
///
/// @param hits exact number of hits
/// @param values for each requested facet, the most frequent first
public record HitFacets(long hits, Map<Facet, List<FacetValue>> values) {

  /// Makes a record of its own.
  public HitFacets {
    values = Map.copyOf(values);
  }

  /// The values of one facet; none if it was not asked for.
  public List<FacetValue> of(Facet facet) {
    return values.getOrDefault(facet, List.of());
  }
}
