/// Commands that look further from a paper or an author: related papers, topics, figures without
/// some papers, and pages to print.
///
/// Imports `compare`, `dossier`, `library`, `stats`, `workspace` and picocli. Start at
/// [RelatedCommand].
package dev.byline.cli.explore;
