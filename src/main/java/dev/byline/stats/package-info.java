/// Pure functions over authors and papers: which given figures cannot be right, what can be known
/// of every metric, distributions, comparison, changes between captures, and evidence that two
/// names are one person.
///
/// Imports `model` and `wording`. Start at [Comparison] and [AuthorStatistics]; [Known] is what a
/// figure is, [Metric] which figures there are. Nothing here reads a clock: the reference year is
/// the year of the capture.
package dev.byline.stats;
