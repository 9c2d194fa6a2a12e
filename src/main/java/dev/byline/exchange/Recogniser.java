package dev.byline.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Tells a format by the first lines of a source.
final class Recogniser {

  /// A BibTeX entry; only comments may stand before it, so that a homepage that quotes one is not
  /// taken for a bibliography.
  private static final Pattern BIBTEX =
      Pattern.compile(
          "@\\s*(?:(?i:comment|preamble|string)\\s*[{(].*"
              + "|[A-Za-z]+\\s*[{(]\\s*[^\\s,{}()=\"]*\\s*(?:,.*)?)");

  private static final Pattern RIS = Pattern.compile("TY {1,2}- ?[A-Za-z]*\\s*");

  private Recogniser() {}

  static Optional<SourceKind> kindInside(byte[] head) throws IOException {
    var source = new SourceStream(new ByteArrayInputStream(head));
    if (Container.isGzip(head)) {
      return kind(start(new GZIPInputStream(source), source));
    }
    return Container.isZip(head) ? kindInZip(source) : kind(head);
  }

  private static Optional<SourceKind> kindInZip(SourceStream source) throws IOException {
    var zip = new ZipInputStream(source);
    Optional<SourceKind> kind = Optional.empty();
    for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      kind = entry.isDirectory() ? Optional.empty() : kind(start(zip, source));
      if (kind.isPresent()) {
        break;
      }
    }
    return kind;
  }

  /// As many bytes as there are before the end of the source's head, which is cut off anywhere.
  private static byte[] start(InputStream unpacked, SourceStream source) throws IOException {
    return new Undamaged(unpacked, source).readNBytes(SourceKind.HEAD_BYTES);
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
      if (RIS.matcher(line).matches()) {
        return Optional.of(SourceKind.RIS);
      }
      return BIBTEX.matcher(line).matches() ? Optional.of(SourceKind.BIBTEX) : Optional.empty();
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
    if (!array && (names.contains("W") || names.contains("authorships"))) {
      return Optional.of(SourceKind.OPENALEX_WORKS);
    }
    if (!array && (names.contains("A") || names.contains("display_name_alternatives"))) {
      return Optional.of(SourceKind.OPENALEX_AUTHORS);
    }
    if (!array && names.containsAll(Set.of("title", "moreAuthors"))) {
      return Optional.of(SourceKind.BYLINE_JSON_LINES);
    }
    return isCsl(names) ? Optional.of(SourceKind.CSL_JSON) : Optional.empty();
  }

  private static boolean isArxiv(Set<String> names) {
    return names.contains("authors_parsed")
        || names.containsAll(Set.of("id", "categories", "abstract"))
        || names.containsAll(Set.of("submitter", "title"));
  }

  private static boolean isCsl(Set<String> names) {
    return names.contains("type")
        && (names.contains("title") || names.contains("author") || names.contains("issued"));
  }
}
