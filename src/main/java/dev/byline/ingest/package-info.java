/// Archive to records to index: import, rebuild, check; with progress, cancel and a report.
///
/// What the index shows is a function of the archive's state alone. Every change of it, an import,
/// a decision, a rebuild, is made the same way: [Roster] says whose profiles a state of the archive
/// shows, [RosterChange] what differs between two states, and [IndexChange] writes the difference.
/// An import so gives the records that a rebuild would.
///
/// A data set, such as the arXiv snapshot, comes in as a page does: [PageReader] tells which it is,
/// [DataSet] what becomes of the people in it.
///
/// Imports `archive`, `parse`, `exchange`, `library`, `model`, `stats` and `wording`. Start at
/// [LibraryFolder].
package dev.byline.ingest;
