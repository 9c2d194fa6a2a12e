package dev.byline.library;

/// The versions and the archive state from which an index was built. The index is rebuilt when one
/// of them is not the expected one.
///
/// @param schema version of the index's fields
/// @param parser version of the page readers
/// @param sets version of the readers of data sets; -1 in an index that does not tell
/// @param measures version of the formulas of the figures by which authors are ranked
/// @param archive the state of the archive that the index shows, as the archive writes it
public record IndexStamp(int schema, int parser, int sets, int measures, String archive) {}
