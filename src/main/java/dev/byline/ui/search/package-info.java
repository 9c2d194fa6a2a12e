/// The search box with its suggestions.
///
/// Start at [SearchBox].
package dev.byline.ui.search;
