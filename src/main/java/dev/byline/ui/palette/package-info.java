/// The palette, which finds commands, settings, authors and papers, and the sheet of keys.
///
/// Imports `ui.kit`, `ui.text` and everything below them but `index`. Start at [PaletteModel].
package dev.byline.ui.palette;
