/// Options that several commands share, and the values that they take.
///
/// Imports `library.query`, `model` and picocli.
package dev.byline.cli.options;
