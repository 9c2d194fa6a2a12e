/// The ports of a library, and what passes through them: questions ([PaperQuery], [AuthorQuery]),
/// answers ([PaperPage], [AuthorPage]) and stored records ([PaperRecord], [AuthorRecord]).
///
/// Imports `library.own`, `library.query` and `model`. Start at [Library].
package dev.byline.library;
