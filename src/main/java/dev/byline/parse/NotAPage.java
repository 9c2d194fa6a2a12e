package dev.byline.parse;

/// A source that is not a page; nothing was read from it.
///
/// @param message a sentence that names the file, says what is wrong with it and what to do
public record NotAPage(String message) implements PageReading, StreamOutcome {}
