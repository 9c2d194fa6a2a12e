/// Pages as they came: every line with what it became. [SourcePane] shows one; other regions put
/// [PageLinesView] and [Legend] beside what they make of a page.
///
/// Imports `ui.kit` and `parse`. Start at [PageLinesView].
package dev.byline.ui.source;
