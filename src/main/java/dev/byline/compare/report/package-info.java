/// A comparison as it leaves the program: CSV, JSON, Markdown, LaTeX, and a page of HTML with its
/// charts, each figure with its source and day.
///
/// Imports what [dev.byline.compare] does, `compare.chart`, `exchange` and Jackson. Start at
/// [HtmlReport].
package dev.byline.compare.report;
