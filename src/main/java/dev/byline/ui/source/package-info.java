/// Original pages: every line with the part of a record that was read from it. [SourcePane] shows
/// one; other regions put [PageLinesView] and [LineLegend] beside what they make of a page.
///
/// Imports `ui.kit` and `parse`. Start at [PageLinesView].
package dev.byline.ui.source;
