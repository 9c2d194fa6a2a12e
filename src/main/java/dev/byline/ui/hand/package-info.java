/// Forms in which the user enters a paper or an author without a page.
///
/// Start at [HandForm].
package dev.byline.ui.hand;
