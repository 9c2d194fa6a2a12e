package dev.byline.exchange.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// An element of XML with what is in it. Names are as they stand there, with their prefix. Not
/// thread-safe while it is built.
final class XmlElement {

  private final String name;
  private final Map<String, String> attributes = new HashMap<>();
  private final List<XmlElement> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  XmlElement(String name) {
    this.name = name;
  }

  void put(String attribute, String value) {
    attributes.put(attribute, value);
  }

  void add(XmlElement child) {
    children.add(child);
  }

  /// Adds text that stands in this element or deeper.
  void add(String more) {
    text.append(more);
  }

  String name() {
    return name;
  }

  /// The value of an attribute; "" if there is none.
  String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  /// All text in it, without the tags between.
  String text() {
    return text.toString();
  }

  List<XmlElement> children() {
    return children;
  }

  /// The elements to which these names lead, one below the other.
  Stream<XmlElement> all(String... path) {
    Stream<XmlElement> found = Stream.of(this);
    for (String step : path) {
      found = found.flatMap(element -> element.children.stream().filter(c -> c.name.equals(step)));
    }
    return found;
  }

  Optional<XmlElement> first(String... path) {
    return all(path).findFirst();
  }

  /// The text of the first element to which these names lead; "" if there is none.
  String text(String... path) {
    return first(path).map(XmlElement::text).orElse("");
  }
}
