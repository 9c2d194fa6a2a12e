/// XML: exports of EndNote and Zotero, and dblp.
///
/// Records are cut out of the text by their tags before they are parsed, so that a broken one does
/// not end the reading. There are no DTDs and no external entities. Imports `exchange.format`,
/// `exchange.stream`, `exchange.text`, `model` and, for named entities, `parse.html`. Start at
/// [XmlFormat].
package dev.byline.exchange.xml;
