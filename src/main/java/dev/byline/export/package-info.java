/// The way out of a library: papers by the thousand into a format of `exchange`, and into files
/// that are whole or not there.
///
/// Imports `library`, `library.query`, `exchange.stream`, `wording` and `model`. Start at
/// [PaperExport].
package dev.byline.export;
