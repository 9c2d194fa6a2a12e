/// Commands for the user's own marks on papers and authors: stars, read papers, tags, notes.
///
/// Imports `library`, `model`, `workspace` and picocli. Start at [MarkCommand].
package dev.byline.cli.marks;
