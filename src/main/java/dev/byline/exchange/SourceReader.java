package dev.byline.exchange;

import dev.byline.exchange.format.DataSetFormat;
import dev.byline.exchange.format.SourceHead;
import dev.byline.exchange.stream.PackedContainer;
import dev.byline.exchange.stream.RecordSink;
import dev.byline.exchange.stream.SourceRecord;
import dev.byline.exchange.stream.SourceStream;
import dev.byline.exchange.stream.UndamagedStream;
import dev.byline.exchange.stream.Utf16Stream;
import dev.byline.wording.Text;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// A reader of a source of any [DataSetFormat], plain, gzipped or zipped, record by record in
/// bounded memory.
///
/// A bad record, a damaged end or an unrecognized part is reported to the sink; reading continues
/// with the next record.
public final class SourceReader {

  private static final int BUFFER_BYTES = 1 << 16;

  private final SourceStream source;
  private final RecordSink sink;

  private SourceReader(SourceStream source, RecordSink sink) {
    this.source = source;
    this.sink = sink;
  }

  /// Reads `in` to its end, or until the sink wants no more; the caller closes it.
  ///
  /// @throws IOException if reading fails for another reason than the data, or the sink throws it
  public static void read(InputStream in, RecordSink sink) throws IOException {
    var source = new SourceStream(in);
    new SourceReader(source, sink).whole(new BufferedInputStream(source, Recogniser.HEAD_BYTES));
  }

  private void whole(BufferedInputStream in) throws IOException {
    byte[] head = head(in);
    if (PackedContainer.isGzip(head)) {
      gzip(in);
    } else if (PackedContainer.isZip(head)) {
      zip(in);
    } else {
      part("", in);
    }
  }

  private static byte[] head(BufferedInputStream in) throws IOException {
    in.mark(Recogniser.LONGEST_HEAD);
    byte[] head = Recogniser.head(in);
    in.reset();
    return head;
  }

  private void gzip(InputStream in) throws IOException {
    GZIPInputStream unpacked;
    try {
      unpacked = new GZIPInputStream(in, BUFFER_BYTES);
    } catch (IOException _) {
      source.rethrowFailure();
      unusable(Text.of("record.damaged.gzip"));
      return;
    }
    packed("", unpacked);
  }

  private void zip(InputStream in) throws IOException {
    var zip = new ZipInputStream(in);
    boolean more = true;
    for (var entry = next(zip); more && entry.isPresent(); entry = next(zip)) {
      more = entry.get().isDirectory() || packed(entry.get().getName(), zip);
    }
  }

  private Optional<ZipEntry> next(ZipInputStream zip) throws IOException {
    try {
      return Optional.ofNullable(zip.getNextEntry());
    } catch (IOException | IllegalArgumentException _) { // the latter for a name in no charset
      source.rethrowFailure();
      unusable(Text.of("record.damaged.zip"));
      return Optional.empty();
    }
  }

  private boolean packed(String name, InputStream unpacked) throws IOException {
    var data = new UndamagedStream(unpacked, source);
    boolean more = part(name, new BufferedInputStream(data, Recogniser.HEAD_BYTES));
    if (more && data.isDamaged()) {
      return unusable(Text.of("record.damaged"));
    }
    return more;
  }

  private boolean part(String name, BufferedInputStream in) throws IOException {
    byte[] start = head(in);
    if (Utf16Stream.isMarked(start)) {
      return part(name, new BufferedInputStream(new Utf16Stream(in), Recogniser.HEAD_BYTES));
    }
    SourceHead head = SourceHead.of(start);
    Optional<DataSetFormat> format = Recogniser.format(head);
    if (format.isEmpty()) {
      return unusable(
          name.isEmpty() ? Text.of("record.unknown.source") : Text.of("record.unknown", name));
    }
    sink.part(name, format.get().description());
    return format.get().read(in, head, sink);
  }

  private boolean unusable(Text text) throws IOException {
    return sink.accept(new SourceRecord.Unusable(1, text));
  }
}
