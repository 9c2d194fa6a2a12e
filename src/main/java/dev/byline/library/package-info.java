/// The ports of a library and their words: what may be asked ([PaperQuery], [AuthorQuery]), what is
/// answered ([PaperPage], [AuthorPage]), what is stored ([PaperRecord], [AuthorRecord]), and how a
/// query is written as text.
///
/// Imports `model` and `wording`. Start at [Library].
package dev.byline.library;
