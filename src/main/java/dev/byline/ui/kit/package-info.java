/// Reusable parts of the window: pieces of text, long lists, asking off the window's thread, number
/// formats, style names, wording.
///
/// Imports `model`, `library.Range`, JavaFX and AtlantaFX. Start at [Texts], [PagedList] and
/// [Latest].
package dev.byline.ui.kit;
