package dev.byline.library.query;

/// A part of a query's text that was not understood as it stands, and what became of it.
///
/// @param from first UTF-16 unit of the part
/// @param to behind its last unit
public record QueryIssue(int from, int to, String message) {}
