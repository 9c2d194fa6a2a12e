/// Reusable parts of the window: executors, number formats, style names.
///
/// Imports `model`, JavaFX and AtlantaFX.
package dev.byline.ui.kit;
