package dev.byline.parse;

/// How the reading of a page into a [PageSink] ended.
public sealed interface StreamOutcome permits StreamedPage, NotAPage {}
