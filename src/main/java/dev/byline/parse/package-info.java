/// Raw page text to records: author, papers, issues with their positions, and a label for every
/// line.
///
/// Reading never fails on bad text: what is wrong is an issue, what is not understood is labelled
/// as not recognised. HTML is read by the lines a browser copies from it and by what its markup
/// shows beside them. Imports `parse.html`, `model` and `wording`. Start at [PageParser].
package dev.byline.parse;
