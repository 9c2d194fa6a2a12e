package dev.byline.parse;

/// The result of parsing a whole page in memory: the page, or the reason why it is not one.
public sealed interface PageReading permits ParsedPage, NotAPage {}
