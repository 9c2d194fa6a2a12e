/// The palette, which finds commands, settings, authors and papers, and the sheet of keys.
///
/// Imports `ui.kit`, `ui.text`, `library` and `model`. Start at [PaletteModel].
package dev.byline.ui.palette;
