/// Texts of records, whatever their format: names, dates, identifiers, accents of TeX, and keys of
/// citations.
///
/// Imports `model`.
package dev.byline.exchange.text;
