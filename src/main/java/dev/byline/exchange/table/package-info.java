/// Tables: papers written as CSV (RFC 4180), and the tables that Publish or Perish and Scopus
/// export.
///
/// Imports `exchange.format`, `exchange.stream`, `exchange.text` and `model`. Start at [CsvWriter]
/// (out) and [TableFormat] (in).
package dev.byline.exchange.table;
