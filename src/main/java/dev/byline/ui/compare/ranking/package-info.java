/// The ranking of all authors.
///
/// Start at [RankingModel] and [RankingPane].
package dev.byline.ui.compare.ranking;
