/// RIS, in and out.
///
/// Imports `exchange.stream`, `exchange.text`, `model` and `wording`.
package dev.byline.exchange.ris;
