/// Options that several commands share, the values that they take, and the library they are about.
///
/// Imports `library.query`, `model`, `workspace` and picocli.
package dev.byline.cli.options;
