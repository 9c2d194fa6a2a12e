/// The whole window: the bar at the top, the panes side by side, and the commands for browsing.
///
/// Start at [WindowShell] and [BrowsePanes].
package dev.byline.ui.shell;
