package dev.byline.exchange.format;

import dev.byline.exchange.stream.LineSource;
import dev.byline.exchange.stream.Utf16Stream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The start of an unpacked source, as text and, where it is that, as JSON or XML. It may be cut
/// off anywhere.
public final class SourceHead {

  private static final int MOST_LINES = 1000;

  /// Comments, and what Scopus, ACS, JabRef and Mendeley write before the first record.
  private static final Pattern BEFORE_RECORDS =
      Pattern.compile(
          "%.*|Scopus|(?i:export date|encoding|provider|database|content):.*"
              + "|.*\\b(?:JabRef|Mendeley)\\b.*");

  private final List<String> lines;
  private final Optional<JsonHead> json;
  private final Optional<XmlHead> xml;

  private SourceHead(byte[] text) throws IOException {
    int from = start(text);
    boolean isJson = from < text.length && (text[from] == '{' || text[from] == '[');
    json = isJson ? Optional.of(new JsonHead(text, from)) : Optional.empty();
    lines = isJson ? List.of() : lines(text);
    boolean isXml = !lines.isEmpty() && lines.getFirst().stripLeading().startsWith("<");
    xml = isXml ? Optional.of(new XmlHead(lines)) : Optional.empty();
  }

  /// The head that `start` is, the first bytes of a source.
  public static SourceHead of(byte[] start) throws IOException {
    return new SourceHead(
        Utf16Stream.isMarked(start)
            ? new Utf16Stream(new ByteArrayInputStream(start)).readAllBytes()
            : start);
  }

  /// The place of the first sign that is no blank and no byte order mark.
  private static int start(byte[] text) {
    int from = text.length > 2 && text[0] == (byte) 0xEF && text[1] == (byte) 0xBB ? 3 : 0;
    while (from < text.length && text[from] >= 0 && text[from] <= ' ') {
      from++;
    }
    return from;
  }

  private static List<String> lines(byte[] text) throws IOException {
    var all = new ArrayList<String>();
    var lines = new LineSource(new ByteArrayInputStream(text));
    while (all.size() < MOST_LINES && lines.advance()) {
      if (!lines.isBlank()) {
        all.add(lines.text());
      }
    }
    return List.copyOf(all);
  }

  /// The first lines that are not blank; none of a JSON source.
  public List<String> lines() {
    return lines;
  }

  /// The first line of the first record, stripped, where lines of the programs that write such
  /// files may stand before it; "" if there is none.
  public String firstRecordLine() {
    return lines.stream()
        .map(String::strip)
        .filter(line -> !BEFORE_RECORDS.matcher(line).matches())
        .findFirst()
        .orElse("");
  }

  /// The head of a JSON source.
  public Optional<JsonHead> json() {
    return json;
  }

  /// The head of a document of XML, or of HTML.
  public Optional<XmlHead> xml() {
    return xml;
  }
}
