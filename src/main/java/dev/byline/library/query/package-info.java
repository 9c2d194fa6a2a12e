/// Questions about papers and the query language: [PaperQuery] is the only way to ask, [QueryText]
/// its text and back.
///
/// Imports `model` and `wording`.
package dev.byline.library.query;
