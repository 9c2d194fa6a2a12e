/// The first screen: authors, their papers, one paper.
///
/// Imports `ui.kit`, `ui.text` and everything below them but `index`. Start at [BrowseModel] (what
/// is asked and answered) and [Shell] (what is seen).
package dev.byline.ui.browse;
