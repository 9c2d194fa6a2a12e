package dev.byline.exchange.json;

import dev.byline.exchange.stream.SourceKind;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// The start of a JSON source: what its first record has, and how its records lie.
public final class JsonHead {

  /// How the records of a source lie.
  public enum Layout {
    /// One per line.
    LINES,
    /// In an array, or one after the other, over any number of lines.
    OBJECTS,
    /// In an array inside an object, as the web services of OpenAlex and Crossref answer.
    ANSWER
  }

  /// What the array of an answer is called.
  static final Set<String> ARRAYS = Set.of("results", "items");

  private final Set<String> names = new HashSet<>();
  private Layout layout;
  private boolean isCut;

  /// @param from where the object or array begins in `head`, which may be cut off anywhere
  public JsonHead(byte[] head, int from) {
    layout = isBroken(head, from) ? Layout.OBJECTS : Layout.LINES;
    try (JsonParser parser = ExchangeJson.parser(head, from, head.length - from)) {
      boolean array = parser.nextToken() == JsonToken.START_ARRAY;
      layout = array ? Layout.OBJECTS : layout;
      if (!array || parser.nextToken() == JsonToken.START_OBJECT) {
        collectNames(parser, true);
      }
    } catch (JacksonException _) {
      isCut = true;
      // The head may end inside the object: the names before that must do.
    }
  }

  /// Whether the first object goes on behind its first line.
  private static boolean isBroken(byte[] head, int from) {
    int last = from;
    int at = from;
    while (at < head.length && head[at] != '\n' && head[at] != '\r') {
      last = head[at] == ' ' ? last : at;
      at++;
    }
    return at < head.length && "{[,:".indexOf(head[last]) >= 0;
  }

  /// @return whether it ended inside the array of an answer, whose names it then has
  private boolean collectNames(JsonParser parser, boolean isRecord) {
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      JsonToken value = parser.nextToken();
      if (value == JsonToken.START_ARRAY && ARRAYS.contains(name)) {
        if (parser.nextToken() == JsonToken.START_OBJECT) {
          layout = Layout.ANSWER;
          names.clear();
          collectNames(parser, true);
          return true;
        }
      } else if (value == JsonToken.START_OBJECT && name.equals("message")) {
        if (collectNames(parser, false)) {
          return true;
        }
      } else if (isRecord) {
        names.add(name);
        if (value == JsonToken.VALUE_STRING && name.equals("id")) {
          names.add(idMark(parser.getString()));
        }
      }
      parser.skipChildren();
    }
    return false;
  }

  /// Marks an OpenAlex id by its letter.
  private static String idMark(String id) {
    if (id.startsWith("https://openalex.org/W")) {
      return "W";
    }
    return id.startsWith("https://openalex.org/A") ? "A" : "";
  }

  /// Whether the head ends within the first record, or that is damaged: further names may follow.
  public boolean isCut() {
    return isCut;
  }

  public Layout layout() {
    return layout;
  }

  public Optional<SourceKind> kind() {
    if (isArxiv()) {
      return Optional.of(SourceKind.ARXIV);
    }
    if (names.contains("W") || names.contains("authorships")) {
      return Optional.of(SourceKind.OPENALEX_WORKS);
    }
    if (names.contains("A") || names.contains("display_name_alternatives")) {
      return Optional.of(SourceKind.OPENALEX_AUTHORS);
    }
    if (names.containsAll(Set.of("title", "moreAuthors"))) {
      return Optional.of(SourceKind.BYLINE_JSON_LINES);
    }
    return isCsl() ? Optional.of(SourceKind.CSL_JSON) : Optional.empty();
  }

  private boolean isArxiv() {
    return names.contains("authors_parsed")
        || (names.containsAll(Set.of("id", "categories", "abstract")) && !isCsl())
        || names.containsAll(Set.of("submitter", "title"));
  }

  private boolean isCsl() {
    return names.contains("type")
        && (names.contains("title") || names.contains("author") || names.contains("issued"));
  }
}
