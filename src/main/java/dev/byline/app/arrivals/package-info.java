/// Pages that come to a window by themselves: in a watched folder, on the clipboard.
///
/// Imports `workspace` and `parse`. Start at [WatchedFolder].
package dev.byline.app.arrivals;
