/// The pages and data sets of the library, and what was removed from it: each can be removed and
/// restored, many at once.
///
/// Start at [ContentsPlace].
package dev.byline.ui.contents;
