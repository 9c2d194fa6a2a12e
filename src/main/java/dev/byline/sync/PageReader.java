package dev.byline.sync;

import dev.byline.exchange.Recogniser;
import dev.byline.exchange.format.DataSetFormat;
import dev.byline.exchange.stream.DataSetDescription;
import dev.byline.model.CaptureDay;
import dev.byline.model.Lesson;
import dev.byline.parse.NotAPage;
import dev.byline.parse.PageParser;
import dev.byline.parse.PageReading;
import dev.byline.parse.PageSink;
import dev.byline.parse.PageSource;
import dev.byline.parse.ParsedPage;
import dev.byline.parse.StreamOutcome;
import dev.byline.parse.StreamedPage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// A reader of any input: a data set if the first bytes identify one, an author's page otherwise.
/// Thread-safe.
public class PageReader {

  private final PageParser parser;

  public PageReader(PageParser parser) {
    this.parser = parser;
  }

  /// Version of the rules by which pages are read; see [PageParser#VERSION].
  public int version() {
    return PageParser.VERSION;
  }

  /// Version of the rules by which data sets are read.
  public int setsVersion() {
    return DataSetReader.VERSION;
  }

  /// Reads a source of any length in bounded memory, as [PageParser#stream] does.
  public StreamOutcome stream(PageSource source, Optional<CaptureDay> captured, PageSink sink)
      throws IOException {
    return stream(source, captured, Optional.empty(), sink);
  }

  /// Reads a source in the style of a marked entry where there is one.
  public StreamOutcome stream(
      PageSource source, Optional<CaptureDay> captured, Optional<Lesson> lesson, PageSink sink)
      throws IOException {
    return isOfRecords(source)
        ? DataSetReader.read(source, sink)
        : parser.stream(source, captured, lesson, sink);
  }

  /// Reads an author's page, or a file of author records, whole, as [PageParser#read] does.
  public PageReading read(PageSource source, Optional<CaptureDay> captured, Optional<Lesson> lesson)
      throws IOException {
    return isOfRecords(source) ? whole(source) : parser.read(source, captured, lesson);
  }

  /// The text of a source of which nothing is read, as [PageParser#unread] gives it.
  public Optional<ParsedPage> unread(PageSource source) throws IOException {
    return parser.unread(source);
  }

  private static PageReading whole(PageSource source) throws IOException {
    var sink = new ProfileSink();
    return switch (DataSetReader.read(source, sink)) {
      case NotAPage none -> none;
      case StreamedPage page -> sink.page(page.format());
    };
  }

  /// Whether a source holds papers without saying whose page they are on.
  public static boolean isDataSet(PageSource source) throws IOException {
    return format(source).filter(format -> !format.ofAuthors()).isPresent();
  }

  /// Whether a source is a data set or a file of author records: no page that a person reads.
  public static boolean isOfRecords(PageSource source) throws IOException {
    return format(source).isPresent();
  }

  private static Optional<DataSetDescription> format(PageSource source) throws IOException {
    try (InputStream in = source.open()) {
      return Recogniser.of(in).map(DataSetFormat::description);
    }
  }
}
