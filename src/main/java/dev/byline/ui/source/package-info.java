/// Pages as they came: every line with what it became, and the review of a page before it is kept.
///
/// Imports `ui.kit`, `parse` and `model`. Start at [PageLinesView], which both screens share.
package dev.byline.ui.source;
