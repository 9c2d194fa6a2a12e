/// The list of papers and its filters.
///
/// Start at [PaperList] and [FilterBar].
package dev.byline.ui.papers;
