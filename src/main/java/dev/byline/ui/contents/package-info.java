/// The pages and data sets of the library, and what was removed from it: each can be removed and
/// restored, many at once. Marks that belong to no paper now are attached to one, or discarded.
///
/// Start at [ContentsPlace].
package dev.byline.ui.contents;
