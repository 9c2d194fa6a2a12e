package dev.byline.library;

/// How many hits there are: exactly `value`, or at least that many.
public record HitCount(long value, boolean exact) {}
