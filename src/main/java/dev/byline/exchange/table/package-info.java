/// Tables as CSV (RFC 4180).
///
/// Imports `exchange.stream` and `model`.
package dev.byline.exchange.table;
