/// The first screen: authors, their papers, one paper.
///
/// Imports `ui.kit` and everything below it but `index`. Start at `BrowseModel`.
package dev.byline.ui.browse;
