/// The user's own words: marks, groups, saved searches and watched authors.
///
/// Imports `model`. Start at [OwnMarks], [AuthorGroup] and [Watch].
package dev.byline.model.own;
