/// Texts of records, whatever their format: names, dates, identifiers, accents of TeX, and keys of
/// citations.
///
/// Imports `model`, `model.name`, and `parse.html` for the entities of HTML.
package dev.byline.exchange.text;
