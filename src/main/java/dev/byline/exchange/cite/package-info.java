/// Citations for people to read.
///
/// Imports `exchange.stream` and `model`.
package dev.byline.exchange.cite;
