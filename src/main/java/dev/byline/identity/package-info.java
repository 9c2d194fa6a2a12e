/// Identity of authors and papers as pure rules: whose profile a page shows, which listings are of
/// one paper, and what the user's decisions make of both.
///
/// [ProfileAssignment] says whose profiles one state of the archive shows, [AssignmentDiff] what
/// differs between two states; [ListingGroup] gathers the listings of one paper. Imports `archive`,
/// `library`, `model`, `stats` and `wording`.
package dev.byline.identity;
