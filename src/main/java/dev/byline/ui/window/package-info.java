/// Ports that the regions of the window share: commands, the focus, cards, undo, announcements, and
/// questions of which only the newest counts.
///
/// Imports `wording` and JavaFX. Start at [Command] and [Latest].
package dev.byline.ui.window;
