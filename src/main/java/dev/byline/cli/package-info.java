/// The commands: picocli, text and JSON output, exit codes.
///
/// Imports everything below it but `index`.
package dev.byline.cli;
