package dev.byline.exchange;

import dev.byline.exchange.json.JsonHead;
import dev.byline.exchange.stream.Container;
import dev.byline.exchange.stream.LineSource;
import dev.byline.exchange.stream.SourceKind;
import dev.byline.exchange.stream.SourceStream;
import dev.byline.exchange.stream.Undamaged;
import dev.byline.exchange.stream.Utf16;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;

/// Recognition of a source's format by its first lines, never by a file's name.
public final class Recogniser {

  /// How many bytes of a source's start [#of] should be given; more do not help.
  public static final int HEAD_BYTES = 1 << 16;

  /// A BibTeX entry; only what programs write may stand before it, so that a homepage that quotes
  /// one is not taken for a bibliography.
  private static final Pattern BIBTEX =
      Pattern.compile(
          "@\\s*(?:(?i:comment|preamble|string)\\s*[{(].*"
              + "|[A-Za-z]+\\s*[{(]\\s*[^\\s,{}()=\"]*\\s*(?:,.*)?)");

  private static final Pattern RIS = Pattern.compile("TY {1,2}- ?[A-Za-z]*\\s*");

  /// Comments, and what Scopus, ACS, JabRef and Mendeley write before the first record.
  private static final Pattern BEFORE_RECORDS =
      Pattern.compile(
          "%.*|Scopus|(?i:export date|encoding|provider|database|content):.*"
              + "|.*\\b(?:JabRef|Mendeley)\\b.*");

  private Recogniser() {}

  /// The format of the source that begins with `head`, also inside gzip or zip; empty for any other
  /// text, such as an author's page.
  public static Optional<SourceKind> of(byte[] head) {
    try {
      return kindInside(head);
    } catch (IOException | IllegalArgumentException _) {
      return Optional.empty(); // a damaged container holds nothing to recognise
    }
  }

  private static Optional<SourceKind> kindInside(byte[] head) throws IOException {
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
    return new Undamaged(unpacked, source).readNBytes(HEAD_BYTES);
  }

  /// The format of plain text.
  static Optional<SourceKind> kind(byte[] start) throws IOException {
    InputStream in = new ByteArrayInputStream(start);
    byte[] head = Utf16.isMarked(start) ? new Utf16(in).readAllBytes() : start;
    var lines = new LineSource(new ByteArrayInputStream(head));
    while (lines.advance()) {
      String line = lines.text().strip();
      if (line.isEmpty() || BEFORE_RECORDS.matcher(line).matches()) {
        continue;
      }
      if (line.startsWith("{") || line.startsWith("[")) {
        return json(head).kind();
      }
      if (RIS.matcher(line).matches()) {
        return Optional.of(SourceKind.RIS);
      }
      return BIBTEX.matcher(line).matches() ? Optional.of(SourceKind.BIBTEX) : Optional.empty();
    }
    return Optional.empty();
  }

  /// The start of a JSON source in UTF-8.
  static JsonHead json(byte[] head) {
    int from = 0;
    while (from < head.length - 1 && head[from] != '{' && head[from] != '[') {
      from++;
    }
    return new JsonHead(head, from);
  }
}
