/// A library on disk, put together: import, questions, decisions, reviews and checks of one folder.
///
/// Imports `archive`, `exchange.json`, `identity`, `intake`, `library`, `model`, `parse`, `spool`,
/// `sync` and `wording`. Start at [LibraryFolder].
package dev.byline.workspace;
