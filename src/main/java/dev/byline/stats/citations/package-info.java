/// Figures of a list of papers: which metrics there are, and what can be known of each from what a
/// page gives: a value, bounds, or the reason why it is unknown.
///
/// Imports `model` and `wording`. Start at [Metric], [Known] and [Subject].
package dev.byline.stats.citations;
