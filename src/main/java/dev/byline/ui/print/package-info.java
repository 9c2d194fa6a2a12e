/// Printing: an author or a comparison on a printer, or as a PDF file.
///
/// Start at [PrintCommands].
package dev.byline.ui.print;
