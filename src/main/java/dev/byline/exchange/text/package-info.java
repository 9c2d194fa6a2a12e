/// Texts of records, whatever their format: names, dates, identifiers, accents of TeX, and keys of
/// citations.
///
/// Imports `model` and `model.name`.
package dev.byline.exchange.text;
