/// The user's own words about a library: marks, groups, saved searches and watched authors, and the
/// ports that keep them.
///
/// Imports `library.query` and `model`. Start at [MarkStore], [GroupStore] and [WatchStore].
package dev.byline.library.own;
