package dev.byline.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Tells a format by the first lines of a source.
final class Recogniser {

  private Recogniser() {}

  static Optional<SourceKind> kindInside(byte[] head) throws IOException {
    if (Container.isGzip(head)) {
      return kind(start(new GZIPInputStream(new ByteArrayInputStream(head))));
    }
    if (Container.isZip(head)) {
      var zip = new ZipInputStream(new ByteArrayInputStream(head));
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Optional<SourceKind> kind = entry.isDirectory() ? Optional.empty() : kind(start(zip));
        if (kind.isPresent()) {
          return kind;
        }
      }
      return Optional.empty();
    }
    return kind(head);
  }

  /// As many bytes as there are before the end of `head`, which is cut off anywhere.
  private static byte[] start(InputStream in) throws IOException {
    return new Undamaged(in).readNBytes(SourceKind.HEAD_BYTES);
  }

  /// The format of plain text.
  static Optional<SourceKind> kind(byte[] head) throws IOException {
    var lines = new LineSource(new ByteArrayInputStream(head));
    while (lines.advance()) {
      String line = lines.text().strip();
      if (line.isEmpty() || line.startsWith("%")) {
        continue;
      }
      if (line.startsWith("{") || line.startsWith("[")) {
        return json(head, start(head));
      }
      return Optional.empty();
    }
    return Optional.empty();
  }

  private static int start(byte[] head) {
    return head.length > 2 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB ? 3 : 0;
  }

  private static Optional<SourceKind> json(byte[] head, int from) {
    Set<String> names = new HashSet<>();
    boolean array = false;
    try (JsonParser parser = Json.parser(head, from, head.length - from)) {
      array = parser.nextToken() == JsonToken.START_ARRAY;
      if (!array || parser.nextToken() == JsonToken.START_OBJECT) {
        collectNames(parser, names);
      }
    } catch (JacksonException _) {
      // The head may end inside the object: the names before that must do.
    }
    return kind(names, array);
  }

  private static void collectNames(JsonParser parser, Set<String> names) {
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      names.add(name);
      if (parser.nextToken() == JsonToken.VALUE_STRING && name.equals("id")) {
        names.add(idMark(parser.getString()));
      }
      parser.skipChildren();
    }
  }

  /// Marks an OpenAlex id by its letter.
  private static String idMark(String id) {
    if (id.startsWith("https://openalex.org/W")) {
      return "W";
    }
    return id.startsWith("https://openalex.org/A") ? "A" : "";
  }

  private static Optional<SourceKind> kind(Set<String> names, boolean array) {
    if (!array && isArxiv(names)) {
      return Optional.of(SourceKind.ARXIV);
    }
    return Optional.empty();
  }

  private static boolean isArxiv(Set<String> names) {
    return names.contains("authors_parsed")
        || names.containsAll(Set.of("id", "categories", "abstract"))
        || names.containsAll(Set.of("submitter", "title"));
  }
}
