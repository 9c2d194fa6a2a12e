package dev.byline.sync;

import dev.byline.exchange.Recogniser;
import dev.byline.model.CaptureDay;
import dev.byline.model.Lesson;
import dev.byline.parse.PageParser;
import dev.byline.parse.PageReading;
import dev.byline.parse.PageSink;
import dev.byline.parse.PageSource;
import dev.byline.parse.ParsedPage;
import dev.byline.parse.StreamOutcome;
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
    return isDataSet(source)
        ? DataSetReader.read(source, sink)
        : parser.stream(source, captured, lesson, sink);
  }

  /// Reads an author's page whole, as [PageParser#read] does.
  public PageReading read(PageSource source, Optional<CaptureDay> captured, Optional<Lesson> lesson)
      throws IOException {
    return parser.read(source, captured, lesson);
  }

  /// The text of a source of which nothing is read, as [PageParser#unread] gives it.
  public Optional<ParsedPage> unread(PageSource source) throws IOException {
    return parser.unread(source);
  }

  public static boolean isDataSet(PageSource source) throws IOException {
    try (InputStream in = source.open()) {
      return Recogniser.of(in).isPresent();
    }
  }
}
