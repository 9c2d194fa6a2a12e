package dev.byline.library;

/// Where a figure of an author stands among those of all other authors of a library who have it.
///
/// @param smaller how many of the others are smaller
/// @param equal how many of the others are equal
/// @param others how many others there are
public record Rank(int smaller, int equal, int others) {}
