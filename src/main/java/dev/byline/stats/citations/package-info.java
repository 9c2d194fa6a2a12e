/// Figures of a list of papers: which metrics there are, and what can be known of each from what a
/// page gives: a value, bounds, or the reason why it is unknown.
///
/// Imports `model`, and `wording` for names alone. Start at [Metric], [FigureEstimate] and
/// [SidePapers].
package dev.byline.stats.citations;
