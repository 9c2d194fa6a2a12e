/// Texts of tagged lines: Web of Science (and its tables, which have the same tags), MEDLINE as
/// PubMed saves it, and EndNote's tagged export.
///
/// Imports `exchange.format`, `exchange.stream`, `exchange.table`, `exchange.text` and `model`.
/// Start at [TaggedReader].
package dev.byline.exchange.tagged;
