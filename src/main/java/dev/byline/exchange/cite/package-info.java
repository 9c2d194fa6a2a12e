/// Citations for people to read.
///
/// Imports `exchange.stream`, `exchange.text` and `model`.
package dev.byline.exchange.cite;
