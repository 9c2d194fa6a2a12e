/// Papers cited in a style of the Citation Style Language: the six that come with Byline, and any
/// `.csl` file. Nothing here is loaded before a citation is asked for.
///
/// Imports `exchange.text`, `model`, `wording` and citeproc-java. Start at [CitationFormatter].
package dev.byline.cite;
