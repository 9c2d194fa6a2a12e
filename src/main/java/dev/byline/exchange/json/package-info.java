/// Formats in JSON, in and out: arXiv, OpenAlex, CSL-JSON and Crossref, JSON Lines.
///
/// Imports `exchange.stream`, `exchange.text`, `model`, `wording` and Jackson.
package dev.byline.exchange.json;
