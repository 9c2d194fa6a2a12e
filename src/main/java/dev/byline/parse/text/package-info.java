/// Texts that readers of several kinds of page share: names, venues, identifiers, links, layout.
///
/// Imports `model`.
package dev.byline.parse.text;
