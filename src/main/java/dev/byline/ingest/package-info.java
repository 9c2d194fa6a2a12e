/// Archive to records to index: import, rebuild, check; with progress, cancel and a report.
///
/// Imports `archive`, `parse`, `library` and `model`.
package dev.byline.ingest;
