/// Reusable parts of the window: lines of text, notices, switches, number formats, the theme and
/// the names of its styles.
///
/// Imports `colour`, `model`, `wording`, JavaFX and AtlantaFX. Start at [Style] and [Theme].
package dev.byline.ui.kit;
