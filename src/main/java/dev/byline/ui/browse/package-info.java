/// The first screen: authors, their papers, one paper.
///
/// Imports `ui.kit`, `ui.text`, `ui.chart`, `ui.group`, and below them what it shows: `library`,
/// `model`, `stats`, `archive`, `workspace`, `exchange`, `compare` and `compare.chart`. Start at
/// [BrowseModel] (what is asked and answered) and [Shell] (what is seen).
package dev.byline.ui.browse;
