package dev.byline.archive.files;

/// A raw page that has been written, and counts once a [dev.byline.archive.ArchiveChange] with a
/// [dev.byline.archive.Capture] of it is committed.
///
/// @param page its content hash
public record StoredPage(String page, PageExtent extent) {}
