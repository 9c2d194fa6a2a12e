package dev.byline.parse;

/// The result of reading a page into a [PageSink].
public sealed interface StreamOutcome permits StreamedPage, NotAPage {}
