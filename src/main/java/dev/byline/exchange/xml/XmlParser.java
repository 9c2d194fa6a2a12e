package dev.byline.exchange.xml;

import dev.byline.parse.html.Entities;
import dev.byline.wording.Wording;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A parser of one element of XML at a time. Entities of HTML count as in HTML; a lone `&` and
/// characters that XML does not allow are no errors. Not thread-safe.
final class XmlParser {

  private static final int MOST_DEPTH = 100;

  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX](\\p{XDigit}{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));|&");
  private static final Pattern NOT_ALLOWED =
      Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
  private static final Pattern OF_XML = Pattern.compile("amp|lt|gt|quot|apos");

  private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

  XmlParser() {
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
  }

  /// The element that `text` is.
  ///
  /// @throws XMLStreamException if it is none, or nests too deeply
  XmlElement parse(String text) throws XMLStreamException {
    XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(allowed(text)));
    try {
      Deque<XmlElement> open = new ArrayDeque<>();
      XmlElement whole = new XmlElement("");
      open.push(whole);
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> begin(reader, open);
          case XMLStreamConstants.END_ELEMENT -> open.pop();
          case XMLStreamConstants.CHARACTERS,
              XMLStreamConstants.CDATA,
              XMLStreamConstants.SPACE -> {
            String more = reader.getText();
            open.forEach(element -> element.add(more));
          }
          default -> {}
        }
      }
      return whole.children().getFirst();
    } finally {
      reader.close();
    }
  }

  private static void begin(XMLStreamReader reader, Deque<XmlElement> open)
      throws XMLStreamException {
    if (open.size() > MOST_DEPTH) {
      throw new XMLStreamException(Wording.of("record.xml.deep", MOST_DEPTH));
    }
    var element = new XmlElement(reader.getLocalName());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String prefix = reader.getAttributePrefix(i);
      String local = reader.getAttributeLocalName(i);
      boolean isBare = prefix == null || prefix.isEmpty();
      element.put(isBare ? local : prefix + ":" + local, reader.getAttributeValue(i));
    }
    open.element().add(element);
    open.push(element);
  }

  private static String allowed(String text) {
    String plain = NOT_ALLOWED.matcher(text).replaceAll(" ");
    return plain.indexOf('&') < 0
        ? plain
        : REFERENCE.matcher(plain).replaceAll(XmlParser::replacement);
  }

  private static String replacement(MatchResult reference) {
    String whole = reference.group();
    String name = reference.group(3);
    if (name != null && OF_XML.matcher(name).matches()) {
      return whole;
    }
    String decoded = whole.length() == 1 ? whole : Entities.decoded(whole);
    String escaped = decoded.replace("&", "&amp;").replace("<", "&lt;").replace("]]>", "]]&gt;");
    return Matcher.quoteReplacement(NOT_ALLOWED.matcher(escaped).replaceAll(" "));
  }
}
