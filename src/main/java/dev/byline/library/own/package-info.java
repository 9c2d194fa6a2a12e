/// The user's own words about a library: marks and groups, and the ports that keep them.
///
/// Imports `library.query` and `model`. Start at [MarkStore] and [GroupStore].
package dev.byline.library.own;
