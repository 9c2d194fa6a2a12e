package dev.byline.parse;

/// A page that was read to its end; what it holds went to the sink.
///
/// @param format name of the format it was read as
/// @param lines how many lines it has, blank ones among them
public record StreamedPage(String format, int profiles, int papers, int lines)
    implements StreamOutcome {}
