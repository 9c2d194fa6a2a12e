/// BibTeX and biblatex, in and out.
///
/// Imports `exchange.stream`, `exchange.text`, `model` and `wording`. Start at [BibtexReader] and
/// [BibtexWriter].
package dev.byline.exchange.bibtex;
