package dev.byline.exchange.format;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// The start of a JSON source: the properties of its first record, and how its records lie.
public final class JsonHead {

  /// The layout of the records of a source.
  public enum Layout {
    /// One per line.
    LINES,
    /// In an array, or one after the other, over any number of lines.
    OBJECTS,
    /// In an array inside an object, as web services answer.
    ANSWER
  }

  /// The names that lead from the answer of a web service, or of Byline itself, to the array that
  /// holds its records.
  private static final Set<String> ARRAYS =
      Set.of(
          "results",
          "items",
          "message/items",
          "data",
          "papers",
          "recommendedPapers",
          "hits/hits",
          "result/hits/hit");

  private static final JsonFactory JSON = new JsonFactory();

  private final Map<String, String> properties = new HashMap<>();
  private Layout layout;
  private String array = "";
  private boolean isCut;

  /// @param from where the object or array begins in `head`, which may be cut off anywhere
  JsonHead(byte[] head, int from) {
    layout = isBroken(head, from) ? Layout.OBJECTS : Layout.LINES;
    try (JsonParser parser =
        JSON.createParser(ObjectReadContext.empty(), head, from, head.length - from)) {
      boolean isArray = parser.nextToken() == JsonToken.START_ARRAY;
      layout = isArray ? Layout.OBJECTS : layout;
      if (!isArray || firstElement(parser) == JsonToken.START_OBJECT) {
        collect(parser, "", !isArray);
      }
    } catch (JacksonException _) {
      isCut = true;
      // The head may end inside the object: the names before that must do.
    }
  }

  /// True if the first object goes on behind its first line.
  private static boolean isBroken(byte[] head, int from) {
    int last = from;
    int at = from;
    while (at < head.length && head[at] != '\n' && head[at] != '\r') {
      last = head[at] == ' ' ? last : at;
      at++;
    }
    return at < head.length && "{[,:".indexOf(head[last]) >= 0;
  }

  /// @param path what leads to the object, with "/" behind each name
  /// @param mayAnswer whether the records may lie deeper
  /// @return whether it ended inside the array of an answer, whose names it then has
  private boolean collect(JsonParser parser, String path, boolean mayAnswer) {
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      JsonToken value = parser.nextToken();
      String inner = path + name;
      if (mayAnswer && value == JsonToken.START_ARRAY && ARRAYS.contains(inner)) {
        if (firstElement(parser) == JsonToken.START_OBJECT) {
          layout = Layout.ANSWER;
          array = inner;
          properties.clear();
          collect(parser, inner, false);
          return true;
        }
      } else if (mayAnswer && value == JsonToken.START_OBJECT && leadsOn(inner)) {
        properties.put(name, "");
        if (collect(parser, inner + "/", true)) {
          return true;
        }
      } else if (path.isEmpty() || !mayAnswer) {
        properties.put(name, "");
        if (value == JsonToken.VALUE_STRING) {
          properties.put(name, parser.getString());
        } else if (value == JsonToken.START_OBJECT) {
          collectInner(parser, name + "/");
        }
      }
      parser.skipChildren();
    }
    return false;
  }

  /// The first element of an array that is not null.
  private static @Nullable JsonToken firstElement(JsonParser parser) {
    JsonToken token = parser.nextToken();
    while (token == JsonToken.VALUE_NULL) {
      token = parser.nextToken();
    }
    return token;
  }

  private void collectInner(JsonParser parser, String path) {
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      properties.put(path + name, "");
      parser.nextToken();
      parser.skipChildren();
    }
  }

  private static boolean leadsOn(String path) {
    return ARRAYS.stream().anyMatch(array -> array.startsWith(path + "/"));
  }

  /// True if the head ends within the first record, or that is damaged: further names may follow.
  public boolean isCut() {
    return isCut;
  }

  public Layout layout() {
    return layout;
  }

  /// The way to the array of an answer, `message/items`; "" where there is none.
  public String array() {
    return array;
  }

  /// True if the first record has that property, `title`, or an object in it has: `info/title`.
  public boolean has(String property) {
    return properties.containsKey(property);
  }

  /// True if the first record has all those properties.
  public boolean has(String property, String... more) {
    return has(property) && properties.keySet().containsAll(Set.of(more));
  }

  /// The text that the property of the first record is; "" for any other value, or none.
  public String text(String property) {
    return properties.getOrDefault(property, "");
  }
}
