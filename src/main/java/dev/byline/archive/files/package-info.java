/// Files of the archive: journal lines, the store of raw pages, locks and durable writes.
///
/// Imports `model`, `wording` and Jackson.
package dev.byline.archive.files;
