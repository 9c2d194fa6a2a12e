/// Options that several commands share, the values that they take, the records that are named, and
/// the library they are about.
///
/// Imports `compare`, `library`, `model`, `workspace` and picocli.
package dev.byline.cli.options;
