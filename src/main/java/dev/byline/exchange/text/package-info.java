/// Texts of records, whatever their format: names, dates, identifiers, accents of TeX, and keys of
/// citations.
///
/// Imports `exchange.stream`, `model`, `wording`, and `parse.html` for the entities of HTML. Start
/// at [CleanText] and [PaperDraft].
package dev.byline.exchange.text;
