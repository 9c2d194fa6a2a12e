package dev.byline.exchange;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// The one JSON mapper of the package; its names are in snake case, as OpenAlex has them.
final class Json {

  static final JsonMapper MAPPER =
      JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

  private Json() {}

  static JsonParser parser(byte[] bytes, int from, int length) {
    return MAPPER.createParser(bytes, from, length);
  }
}
