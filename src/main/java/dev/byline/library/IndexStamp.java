package dev.byline.library;

/// What an index was made from and by; it is rebuilt when one of these is not what it should be.
///
/// @param schema version of the index's fields
/// @param parser version of the page readers
/// @param measures version of the formulas of the figures by which authors are ranked
/// @param archive state of the archive the index shows, as the archive writes it
public record IndexStamp(int schema, int parser, int measures, String archive) {}
