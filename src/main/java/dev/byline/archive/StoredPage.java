package dev.byline.archive;

/// A raw page that has been written, and counts once a [Change] with a [Capture] of it is
/// committed.
///
/// @param page its content hash
public record StoredPage(String page, Extent extent) {}
