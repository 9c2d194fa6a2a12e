/// Other formats, in and out: BibTeX, RIS, CSL-JSON, tables, tagged texts and XML of other
/// programs, what web services answer, and citations as plain text.
///
/// Reading streams in bounded memory and never fails on bad data: a record that cannot be used is
/// told and skipped. Imports `model`, `wording` and Jackson. Start at [SourceReader] (in) and
/// [ExportFormat] (out); [Recogniser] tells formats apart by their content.
package dev.byline.exchange;
