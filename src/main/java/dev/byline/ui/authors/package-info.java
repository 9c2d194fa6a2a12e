/// The list of authors, and the head and details of one author's page.
///
/// Start at [AuthorsPane] and [AuthorHeader].
package dev.byline.ui.authors;
