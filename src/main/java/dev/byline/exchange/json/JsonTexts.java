package dev.byline.exchange.json;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Texts of properties, whatever their type.
final class JsonTexts {

  private JsonTexts() {}

  /// The text or number of the first of these properties that has one; "" if there is none. Of an
  /// array, its first element counts.
  static String of(JsonNode object, String... properties) {
    return Stream.of(properties)
        .map(property -> object.path(property))
        .map(value -> value.isArray() ? value.path(0) : value)
        .map(value -> value.isString() || value.isNumber() ? value.asString() : "")
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }

  /// The elements of an array, or the one value that stands instead of it.
  static Stream<JsonNode> each(JsonNode arrayOrOne) {
    return arrayOrOne.isArray()
        ? arrayOrOne.valueStream()
        : Stream.of(arrayOrOne).filter(node -> !node.isMissingNode() && !node.isNull());
  }
}
