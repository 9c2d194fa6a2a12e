/// Duplicates in a library: likely ones among authors and papers, the evidence for and against
/// them, and the decisions of the user. Nothing here merges anybody by itself: it suggests, and
/// stores decisions.
///
/// Imports `archive`, `identity`, `workspace`, `library`, `model`, `stats` and `wording`. Start at
/// [DuplicateFinder], [PartSplitter] and [Removals].
package dev.byline.who;
