/// Output of commands: tables and JSON.
///
/// Imports `compare`, `library`, `model`, `stats`, `wording` and Jackson.
package dev.byline.cli.print;
