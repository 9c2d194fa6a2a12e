/// Words of texts: how a text is read into words, their forms, and the parts of a text that a query
/// matches. Independent of any engine.
///
/// Imports `library.own`, `library.query`, `model`, `model.own` and `model.tex`. Start at [Words]
/// and [HighlightFinder].
package dev.byline.words;
