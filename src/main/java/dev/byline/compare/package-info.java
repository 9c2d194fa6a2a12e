/// Comparisons of the authors of a library: whom to compare, by which papers, the figures as they
/// are shown, and the same as CSV, JSON, Markdown, LaTeX and HTML.
///
/// The window and the command line both show what is made here, so their numbers are the same.
/// Imports `exchange`, `library`, `model`, `stats` and Jackson. Start at [Comparer] and
/// [FigureTable]; charts are in `compare.chart`.
package dev.byline.compare;
