/// Pure functions over authors and papers: which given figures cannot be right, what can be known
/// of every metric, distributions, comparison, changes between captures, and evidence that two
/// names are one person.
///
/// Imports `model`, and `wording` for names alone: reasons, flags and notes are data, which
/// `stats.text` puts into words. Start at [Comparison] and [AuthorStatistics]. Nothing here reads a
/// clock: the reference year is the year of the capture.
package dev.byline.stats;
