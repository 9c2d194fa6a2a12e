/// Comparisons of the authors of a library: whom to compare, by which papers, and the figures as
/// they are shown.
///
/// The window and the command line both show what is made here, so their numbers are the same.
/// Imports `library`, `model`, `stats`, `wording` and `words`. Start at [ComparisonMaker] and
/// [FigureTable]; charts are in `compare.chart`, what is written to files in `compare.report`.
package dev.byline.compare;
