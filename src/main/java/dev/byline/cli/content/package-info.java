/// Commands about what a library holds: its pages and data sets, and what was removed.
///
/// Imports `cli.options`, `cli.print`, `archive`, `library`, `who`, `workspace` and picocli. Start
/// at [SourcesCommand].
package dev.byline.cli.content;
