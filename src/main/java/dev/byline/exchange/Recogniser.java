package dev.byline.exchange;

import dev.byline.exchange.format.DataSetFormat;
import dev.byline.exchange.format.JsonHead;
import dev.byline.exchange.format.SourceHead;
import dev.byline.exchange.stream.DataSetDescription;
import dev.byline.exchange.stream.PackedContainer;
import dev.byline.exchange.stream.SourceStream;
import dev.byline.exchange.stream.UndamagedStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;

/// Recognition of a source's format by its first lines, never by a file's name.
public final class Recogniser {

  /// Bytes of a source's start that mostly tell its format.
  static final int HEAD_BYTES = 1 << 16;

  /// Bytes that are read where those end within the first record: no record is longer that can be
  /// read, but for its abstract.
  static final int LONGEST_HEAD = 1 << 22;

  /// All formats, in the order in which the module provides them.
  private static final List<DataSetFormat> FORMATS =
      ServiceLoader.load(DataSetFormat.class, DataSetFormat.class.getClassLoader()).stream()
          .map(ServiceLoader.Provider::get)
          .toList();

  private Recogniser() {}

  /// The formats that are read, in the order in which they are asked.
  public static List<DataSetDescription> formats() {
    return FORMATS.stream().map(DataSetFormat::description).toList();
  }

  /// The format of a source, also inside gzip or zip; empty for any other text, such as an author's
  /// page. Reads no more of `in` than it takes to tell, and does not close it.
  ///
  /// @throws IOException if reading fails for another reason than the data
  public static Optional<DataSetFormat> of(InputStream in) throws IOException {
    byte[] head = head(in);
    try {
      return formatInside(head);
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

  /// True if a head that goes on may not tell enough: it ends in a container, or within the first
  /// record of a JSON source.
  private static boolean isCut(byte[] head) throws IOException {
    if (PackedContainer.isGzip(head) || PackedContainer.isZip(head)) {
      return true;
    }
    return SourceHead.of(head).json().filter(JsonHead::isCut).isPresent();
  }

  private static Optional<DataSetFormat> formatInside(byte[] head) throws IOException {
    var source = new SourceStream(new ByteArrayInputStream(head));
    if (PackedContainer.isGzip(head)) {
      return format(start(new GZIPInputStream(source), source));
    }
    return PackedContainer.isZip(head) ? formatInZip(source) : format(head);
  }

  private static Optional<DataSetFormat> formatInZip(SourceStream source) throws IOException {
    var zip = new ZipInputStream(source);
    Optional<DataSetFormat> format = Optional.empty();
    for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      format = entry.isDirectory() ? Optional.empty() : format(start(zip, source));
      if (format.isPresent()) {
        break;
      }
    }
    return format;
  }

  /// As many bytes as there are before the end of the source's head, which is cut off anywhere.
  private static byte[] start(InputStream unpacked, SourceStream source) throws IOException {
    return head(new UndamagedStream(unpacked, source));
  }

  private static Optional<DataSetFormat> format(byte[] start) throws IOException {
    return format(SourceHead.of(start));
  }

  /// The format of an unpacked source.
  static Optional<DataSetFormat> format(SourceHead head) {
    return FORMATS.stream().filter(format -> format.recognises(head)).findFirst();
  }
}
