/// The user's own words: marks and groups.
///
/// Imports `model`. Start at [OwnMarks] and [AuthorGroup].
package dev.byline.model.own;
