package dev.byline.library.query;

/// A value of a facet and how many hits have it.
///
/// @param value as it stands in a query
/// @param label as it is shown
public record FacetValue(String value, String label, long count) {}
