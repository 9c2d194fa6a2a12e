package dev.byline.exchange.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// The JSON of the package; names are in snake case, as OpenAlex has them.
final class ExchangeJson {

  static final JsonMapper MAPPER = mapper(new JsonFactory());

  /// Keeps no names of properties for later records: the words of an abstract of OpenAlex are such
  /// names, and the table of them, copied for each record, was half of all memory that an import
  /// took.
  private static final JsonMapper OF_TEXT =
      mapper(
          JsonFactory.builder()
              .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
              .build());

  private static final int LONGEST_TEXT = 1 << 20;

  private ExchangeJson() {}

  private static JsonMapper mapper(JsonFactory factory) {
    return JsonMapper.builder(factory)
        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .build();
  }

  /// `value` as a figure; nothing where it can be none.
  static OptionalInt figure(@Nullable Number value) {
    double figure = value == null ? -1 : value.doubleValue();
    return figure >= 0 && figure <= Integer.MAX_VALUE
        ? OptionalInt.of((int) figure)
        : OptionalInt.empty();
  }

  /// A parser of one record: of its characters if it is sound UTF-8, else of its bytes, where the
  /// parser finds out what they are or what is wrong with them.
  static JsonParser parser(byte[] bytes, int from, int length) {
    if (mayBeUtf8(bytes, from, length)) {
      try {
        CharBuffer text =
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, length));
        return OF_TEXT.createParser(text.array(), text.position(), text.length());
      } catch (CharacterCodingException _) {
        return MAPPER.createParser(bytes, from, length);
      }
    }
    return MAPPER.createParser(bytes, from, length);
  }

  /// False for a byte order mark, for two or four bytes a character, and for a record too long to
  /// have its characters in memory beside it.
  private static boolean mayBeUtf8(byte[] bytes, int from, int length) {
    return length > 1 && length <= LONGEST_TEXT && bytes[from] > 0 && bytes[from + 1] != 0;
  }
}
