/// Lists of papers that the markup of a page shows: entries that are marked up alike, with their
/// titles in elements of one kind.
///
/// Imports `parse`, `parse.html`, `parse.text` and `model`. Start at [MarkupListReader].
package dev.byline.parse.markup;
