/// Pages as they came: every line with what it became.
///
/// Imports `ui.kit`, `parse` and `model`. Start at [PageLinesView].
package dev.byline.ui.source;
