/// Synchronisation of the index with the archive.
///
/// The index is a function of the archive's state alone. Every change of it, an import, a decision
/// or a rebuild, is made the same way: [IndexKeeper] compares two states, and [IndexDiffWriter]
/// writes the difference. An import therefore gives the records that a rebuild would.
///
/// Imports `archive`, `exchange`, `identity`, `library`, `model`, `parse`, `spool`, `stats` and
/// `wording`.
package dev.byline.sync;
