package dev.byline.exchange;

import dev.byline.exchange.bibtex.BibtexReader;
import dev.byline.exchange.json.ArxivRow;
import dev.byline.exchange.json.CslItem;
import dev.byline.exchange.json.JsonHead;
import dev.byline.exchange.json.JsonLines;
import dev.byline.exchange.json.JsonObjects;
import dev.byline.exchange.json.JsonRecordReader;
import dev.byline.exchange.json.OpenAlexAuthor;
import dev.byline.exchange.json.OpenAlexWork;
import dev.byline.exchange.json.PaperJson;
import dev.byline.exchange.ris.RisReader;
import dev.byline.exchange.stream.PackedContainer;
import dev.byline.exchange.stream.RecordSink;
import dev.byline.exchange.stream.SourceKind;
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

/// A reader of a source of any [SourceKind], plain, gzipped or zipped, record by record in bounded
/// memory.
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
    byte[] head = head(in);
    if (Utf16Stream.isMarked(head)) {
      return part(name, new BufferedInputStream(new Utf16Stream(in), Recogniser.HEAD_BYTES));
    }
    Optional<SourceKind> kind = Recogniser.kind(head);
    if (kind.isEmpty()) {
      return unusable(
          name.isEmpty() ? Text.of("record.unknown.source") : Text.of("record.unknown", name));
    }
    sink.part(name, kind.get());
    return records(kind.get(), head, in);
  }

  private boolean records(SourceKind kind, byte[] head, InputStream in) throws IOException {
    return switch (kind) {
      case ARXIV -> json(ArxivRow::read, head, in);
      case OPENALEX_WORKS -> json(OpenAlexWork::read, head, in);
      case OPENALEX_AUTHORS -> json(OpenAlexAuthor::read, head, in);
      case BYLINE_JSON_LINES -> json(PaperJson::read, head, in);
      case CSL_JSON -> objects(CslItem::read, head, in);
      case BIBTEX -> new BibtexReader(sink).read(in);
      case RIS -> new RisReader(sink).read(in);
    };
  }

  private boolean json(JsonRecordReader reader, byte[] head, InputStream in) throws IOException {
    return Recogniser.json(head).layout() == JsonHead.Layout.LINES
        ? new JsonLines(reader, sink).read(in)
        : objects(reader, head, in);
  }

  private boolean objects(JsonRecordReader reader, byte[] head, InputStream in) throws IOException {
    boolean isAnswer = Recogniser.json(head).layout() == JsonHead.Layout.ANSWER;
    return new JsonObjects(reader, sink, isAnswer).read(in);
  }

  private boolean unusable(Text text) throws IOException {
    return sink.accept(new SourceRecord.Unusable(1, text));
  }
}
