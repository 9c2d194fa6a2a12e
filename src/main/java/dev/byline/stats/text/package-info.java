/// The words for figures: estimates and their sources, flags, percentile ranks, and notes on a
/// comparison.
///
/// Imports `model`, `stats`, `stats.citations` and `wording`. Start at [EstimateText].
package dev.byline.stats.text;
