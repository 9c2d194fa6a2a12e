package dev.byline.exchange.json;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// The one JSON mapper of the package; its names are in snake case, as OpenAlex has them.
final class ExchangeJson {

  static final JsonMapper MAPPER =
      JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

  private ExchangeJson() {}

  /// `value` as a figure; nothing where it can be none.
  static OptionalInt figure(@Nullable Number value) {
    double figure = value == null ? -1 : value.doubleValue();
    return figure >= 0 && figure <= Integer.MAX_VALUE
        ? OptionalInt.of((int) figure)
        : OptionalInt.empty();
  }

  static JsonParser parser(byte[] bytes, int from, int length) {
    return MAPPER.createParser(bytes, from, length);
  }
}
