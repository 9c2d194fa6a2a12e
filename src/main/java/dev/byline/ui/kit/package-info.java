/// Reusable parts of the window: lines of text, long lists, asking off the window's thread, number
/// formats, style names.
///
/// Imports `model`, `wording`, JavaFX and AtlantaFX. Start at [PagedList] and [Latest].
package dev.byline.ui.kit;
