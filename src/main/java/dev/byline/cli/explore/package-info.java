/// Commands that look further from a paper or an author: related papers, topics, and figures
/// without some papers.
///
/// Imports `compare`, `library`, `stats`, `workspace` and picocli. Start at [RelatedCommand].
package dev.byline.cli.explore;
