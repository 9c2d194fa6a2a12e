package dev.byline.exchange;

import dev.byline.exchange.json.JsonHead;
import dev.byline.exchange.stream.LineSource;
import dev.byline.exchange.stream.PackedContainer;
import dev.byline.exchange.stream.SourceKind;
import dev.byline.exchange.stream.SourceStream;
import dev.byline.exchange.stream.UndamagedStream;
import dev.byline.exchange.stream.Utf16Stream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;

/// Recognition of a source's format by its first lines, never by a file's name.
public final class Recogniser {

  /// Bytes of a source's start that mostly tell its format.
  static final int HEAD_BYTES = 1 << 16;

  /// Bytes that are read where those end within the first record: no record is longer that can be
  /// read, but for its abstract.
  static final int LONGEST_HEAD = 1 << 22;

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

  /// The format of a source, also inside gzip or zip; empty for any other text, such as an author's
  /// page. Reads no more of `in` than it takes to tell, and does not close it.
  ///
  /// @throws IOException if reading fails for another reason than the data
  public static Optional<SourceKind> of(InputStream in) throws IOException {
    byte[] head = head(in);
    try {
      return kindInside(head);
    } catch (IOException | IllegalArgumentException _) {
      return Optional.empty(); // a damaged container holds nothing to recognise
    }
  }

  /// The start of a source: with a first record that ends in it, unless that is longer than
  /// [#LONGEST_HEAD].
  static byte[] head(InputStream in) throws IOException {
    byte[] head = in.readNBytes(HEAD_BYTES);
    if (head.length < HEAD_BYTES || !isCut(head)) {
      return head;
    }
    byte[] rest = in.readNBytes(LONGEST_HEAD - HEAD_BYTES);
    byte[] whole = Arrays.copyOf(head, head.length + rest.length);
    System.arraycopy(rest, 0, whole, head.length, rest.length);
    return whole;
  }

  /// Whether a head that goes on may not tell enough: it ends in a container, or within the first
  /// record of a JSON source.
  private static boolean isCut(byte[] head) throws IOException {
    if (PackedContainer.isGzip(head) || PackedContainer.isZip(head)) {
      return true;
    }
    byte[] text = text(head);
    int from = 0;
    while (from < text.length && text[from] <= ' ') {
      from++; // a byte order mark too: bytes are signed
    }
    boolean isJson = from < text.length && (text[from] == '{' || text[from] == '[');
    return isJson && new JsonHead(text, from).isCut();
  }

  private static Optional<SourceKind> kindInside(byte[] head) throws IOException {
    var source = new SourceStream(new ByteArrayInputStream(head));
    if (PackedContainer.isGzip(head)) {
      return kind(start(new GZIPInputStream(source), source));
    }
    return PackedContainer.isZip(head) ? kindInZip(source) : kind(head);
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
    return head(new UndamagedStream(unpacked, source));
  }

  /// The format of plain text.
  static Optional<SourceKind> kind(byte[] start) throws IOException {
    byte[] head = text(start);
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

  private static byte[] text(byte[] start) throws IOException {
    return Utf16Stream.isMarked(start)
        ? new Utf16Stream(new ByteArrayInputStream(start)).readAllBytes()
        : start;
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
