package dev.byline.library;

/// The number of hits: exactly `value`, or at least that many.
public record HitCount(long value, boolean exact) {}
