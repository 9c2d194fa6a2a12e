/// Saving what is listed to files, and copying references in a citation style.
///
/// Imports `cite`, `export`, `exchange`, `library`, `ui.model`, `ui.window`, `ui.kit`, `wording`
/// and JavaFX. Start at [ExportModel] and [CitationModel]; [ExportCommands] are their commands.
package dev.byline.ui.export;
