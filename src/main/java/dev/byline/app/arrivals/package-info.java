/// Pages that come to a window by themselves: in a watched folder, on the clipboard, from another
/// start of the program.
///
/// Imports `workspace` and `parse`. Start at [WatchedFolder].
package dev.byline.app.arrivals;
