/// Homepages: whose page it is, and the papers of its lists, in whichever style they are written.
///
/// [Sections] finds the lists by their headings, [AtomSplitter] cuts their lines into atoms,
/// [FieldScores] says how much each atom looks like people, a title, a venue and so on. A list is
/// written in one style, so [StyleSearch] reads it under several hypotheses by [ListDecoder], lets
/// the [Style] follow from each reading, and keeps the one that explains the list best. What this
/// finds to be names and venues is the [Lexicon] of a second pass. [EntryAssembler] makes papers of
/// what was read, [Confidence] says how sure it is, [OwnerFinder] whose page it is. Where somebody
/// has marked an entry, it is the [Example] whose order, [Borders] and lines are the style.
///
/// Imports `parse`, `parse.text`, `model` and `wording`. Start at [HomepageReader].
package dev.byline.parse.homepage;
