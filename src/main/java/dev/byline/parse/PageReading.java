package dev.byline.parse;

/// What a whole page in memory gives: the page, or the reason why it is none.
public sealed interface PageReading permits ParsedPage, NotAPage {}
