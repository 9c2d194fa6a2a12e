package dev.byline.sync;

import dev.byline.exchange.ForeignFormat;
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
import dev.byline.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;

/// A reader of any input: a data set if the first bytes identify one, an author's page otherwise.
/// Thread-safe.
public class PageReader {

  /// Names of files that hold records, not pages.
  private static final Pattern NAMED_AS_DATA =
      Pattern.compile(
          "(?i).*\\.(?:csv|tsv|tab|json|jsonl|ndjson|xml|rdf|bib|ris|nbib|ciw|isi|enw|enlx?|xlsx?"
              + "|gz|zip)");

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
    if (isOfRecords(source)) {
      return DataSetReader.read(source, sink);
    }
    Optional<NotAPage> foreign = foreign(source);
    return foreign.isPresent()
        ? foreign.get()
        : switch (parser.stream(source, captured, lesson, sink)) {
          case NotAPage _ when isNamedAsData(source.name()) -> unknown(source);
          case StreamOutcome outcome -> outcome;
        };
  }

  /// The reason why a source of a format that is known by name alone is not read; empty for any
  /// other source.
  private static Optional<NotAPage> foreign(PageSource source) throws IOException {
    byte[] start;
    try (InputStream in = source.open()) {
      start = in.readNBytes(ForeignFormat.HEAD_BYTES);
    }
    return ForeignFormat.of(start)
        .map(format -> new NotAPage(Wording.of("page.none.foreign", source.name(), format)));
  }

  /// A sentence that says why a file of a folder is not taken.
  public static String notTaken(PageSource source) {
    try {
      Optional<NotAPage> foreign = foreign(source);
      return foreign.isPresent() ? foreign.get().message() : unknown(source).message();
    } catch (IOException e) {
      return Wording.of("problem.unreadable", String.valueOf(e.getMessage()));
    }
  }

  private static NotAPage unknown(PageSource source) {
    return new NotAPage(Wording.of("page.none.unknown", source.name()));
  }

  private static boolean isNamedAsData(String name) {
    return NAMED_AS_DATA.matcher(name).matches();
  }

  /// Reads an author's page, or a file of author records, whole, as [PageParser#read] does.
  public PageReading read(PageSource source, Optional<CaptureDay> captured, Optional<Lesson> lesson)
      throws IOException {
    if (isOfRecords(source)) {
      return whole(source);
    }
    Optional<NotAPage> foreign = foreign(source);
    return foreign.isPresent()
        ? foreign.get()
        : switch (parser.read(source, captured, lesson)) {
          case NotAPage _ when isNamedAsData(source.name()) -> unknown(source);
          case PageReading reading -> reading;
        };
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

  /// True if a source holds papers without saying whose page they are on.
  public static boolean isDataSet(PageSource source) throws IOException {
    return format(source).filter(format -> !format.ofAuthors()).isPresent();
  }

  /// True if a source is a data set or a file of author records: no page that a person reads.
  public static boolean isOfRecords(PageSource source) throws IOException {
    return format(source).isPresent();
  }

  private static Optional<DataSetDescription> format(PageSource source) throws IOException {
    try (InputStream in = source.open()) {
      return Recogniser.of(in).map(DataSetFormat::description);
    }
  }
}
