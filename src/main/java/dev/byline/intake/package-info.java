/// Import: files and data sets into the archive, with progress, cancel and a report.
///
/// [ImportRun] takes in a bounded amount at a time; [PageFinder] finds the files, [AuthorMatcher]
/// decides whose pages they are, [CaptureDays] on which day they were captured. Imports `archive`,
/// `identity`, `model`, `parse`, `spool`, `sync` and `wording`.
package dev.byline.intake;
