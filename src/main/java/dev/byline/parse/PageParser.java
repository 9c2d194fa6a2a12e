package dev.byline.parse;

import dev.byline.model.CaptureDay;
import dev.byline.model.Lesson;
import dev.byline.parse.html.Hints;
import dev.byline.wording.Text;
import dev.byline.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/// A parser for pages: it detects the encoding and the format of a source and delegates to the
/// reader of that format. Thread-safe.
public final class PageParser {

  /// Of the rules of reading; raised when the same page may give something else than before.
  public static final int VERSION = 9;

  /// The least confidence with which a format may read a page.
  private static final double ENOUGH = 0.5;

  /// Characters from a page's start by which a format may be certain,
  private static final int FEW_CHARS = 1 << 12;

  /// and by which formats recognise it if none is.
  private static final int FIRST_CHARS = 1 << 16;

  private final List<PageFormat> formats;

  private final CopyReader copies;

  PageParser(List<PageFormat> formats, List<MarkupReader> markup) {
    this.formats = List.copyOf(formats);
    copies = new CopyReader(markup);
  }

  /// The parser of all formats there are, asked in the order in which the module provides them.
  public static PageParser standard() {
    return Standard.PARSER;
  }

  /// Made once, when it is first asked for: the expressions of all formats are compiled with it.
  private static final class Standard {
    static final PageParser PARSER = new PageParser(all(PageFormat.class), all(MarkupReader.class));
  }

  private static <T> List<T> all(Class<T> service) {
    return ServiceLoader.load(service, PageParser.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
  }

  /// The formats that are read, in the order in which they are asked.
  public List<FormatDescription> formats() {
    return formats.stream().map(PageFormat::description).toList();
  }

  /// The whole page in memory.
  ///
  /// @param captured the day on which the page was copied, where known: by it dates without a year
  ///   are read
  /// @throws IOException if the source cannot be read; bad text never throws
  public PageReading read(PageSource source, Optional<CaptureDay> captured) throws IOException {
    return read(source, captured, Optional.empty());
  }

  /// The whole page in memory, read in the style of a marked entry where there is one.
  ///
  /// @throws IOException if the source cannot be read; bad text never throws
  public PageReading read(PageSource source, Optional<CaptureDay> captured, Optional<Lesson> lesson)
      throws IOException {
    var sink = new CollectingSink();
    return switch (stream(source, captured, lesson, sink)) {
      case StreamedPage page -> sink.page(page.format());
      case NotAPage none -> none;
    };
  }

  /// The text of a source of which nothing is read: every line unrecognised, and nobody's. Empty
  /// where the source holds no text.
  ///
  /// @throws IOException if the source cannot be read
  public Optional<ParsedPage> unread(PageSource page) throws IOException {
    PageSource source = Copies.of(page);
    Encoding encoding = encoding(source);
    var sink = new CollectingSink();
    if (encoding.bytes() == 0 || encoding.binary()) {
      return Optional.empty();
    }
    boolean blank = true;
    try (LineReader in = open(source, encoding)) {
      var lines = new PageLines(in, sink);
      reportDamage(encoding, lines);
      while (!lines.atEnd()) {
        blank &= lines.takeOfNone(LineLabel.Kind.UNRECOGNISED).isBlank();
      }
    }
    return blank ? Optional.empty() : Optional.of(sink.page(""));
  }

  /// Reads a page of any length in bounded memory. Where the outcome is [NotAPage], the sink got
  /// nothing. The source is opened three or four times.
  ///
  /// @throws IOException as [#read] does
  public StreamOutcome stream(PageSource source, Optional<CaptureDay> captured, PageSink sink)
      throws IOException {
    return stream(source, captured, Optional.empty(), sink);
  }

  /// Reads a page as above, in the style of a marked entry where there is one; then no known site
  /// is looked for, and of markup beside the text only the links count.
  public StreamOutcome stream(
      PageSource source, Optional<CaptureDay> captured, Optional<Lesson> lesson, PageSink sink)
      throws IOException {
    PageSource copy = Copies.of(source);
    Optional<String> markup = copy.markup();
    if (lesson.isPresent()) {
      return markup.isPresent()
          ? streamTaught(copy, markup.get(), captured, lesson, sink)
          : streamText(copy, captured, lesson, Hints.NONE, sink);
    }
    if (markup.isPresent()) {
      return streamCopy(copy, markup.get(), captured, sink);
    }
    return Copies.isMarkup(source)
        ? none(source, "page.none.large")
        : streamText(source, captured, lesson, Hints.NONE, sink);
  }

  /// Reads a text and the markup beside it, which are kept in memory.
  private StreamOutcome streamCopy(
      PageSource copy, String markup, Optional<CaptureDay> captured, PageSink sink)
      throws IOException {
    List<String> lines = firstLines(copy, encoding(copy), Integer.MAX_VALUE);
    if (lines.stream().allMatch(String::isBlank)) {
      return none(copy, "page.none.html");
    }
    Hints hints = Hints.of(markup, lines);
    var joined = new JoinedLines(lines, hints.formulas());
    PageSource text =
        joined.isAsCopied() ? copy : PageSource.of(copy.name(), String.join("\n", joined.lines()));
    var collected = new CollectingSink();
    StreamOutcome outcome = streamText(text, captured, Optional.empty(), hints, collected);
    Optional<ParsedPage> read =
        outcome instanceof StreamedPage page
            ? Optional.of(joined.restored(collected.page(page.format())))
            : Optional.empty();
    Optional<ParsedPage> best =
        copies.read(
            lines, hints, read, new PageOrigin(copy.name(), captured, Optional.empty(), hints));
    return best.isPresent() ? CopyReader.replay(best.get(), sink) : outcome;
  }

  /// Reads a text in the style of a marked entry, with what the links beside it tell.
  private StreamOutcome streamTaught(
      PageSource copy,
      String markup,
      Optional<CaptureDay> captured,
      Optional<Lesson> lesson,
      PageSink sink)
      throws IOException {
    Hints hints = Hints.of(markup, firstLines(copy, encoding(copy), Integer.MAX_VALUE));
    var collected = new CollectingSink();
    StreamOutcome outcome = streamText(copy, captured, lesson, hints, collected);
    return outcome instanceof StreamedPage page
        ? CopyReader.replay(CopyReader.identified(collected.page(page.format()), hints), sink)
        : outcome;
  }

  private StreamOutcome streamText(
      PageSource source,
      Optional<CaptureDay> captured,
      Optional<Lesson> lesson,
      Hints hints,
      PageSink sink)
      throws IOException {
    Encoding encoding = encoding(source);
    if (encoding.bytes() == 0) {
      return none(source, "page.none.empty");
    }
    if (encoding.binary()) {
      return none(source, "page.none.binary");
    }
    List<String> firstLines = firstLines(source, encoding, FEW_CHARS);
    Optional<PageFormat> certain = certain(firstLines);
    if (certain.isEmpty()) {
      firstLines = firstLines(source, encoding, FIRST_CHARS);
    }
    List<String> seen = firstLines;
    List<PageFormat> asked =
        lesson.isPresent()
            ? formats.stream().filter(PageFormat::learns).toList()
            : certain.map(List::of).orElseGet(() -> byConfidence(seen));
    for (PageFormat format : asked) {
      try (LineReader in = open(source, encoding)) {
        var lines = new PageLines(in, sink);
        reportDamage(encoding, lines);
        if (format.read(lines, new PageOrigin(source.name(), captured, lesson, hints))) {
          return lines.outcome(format.name());
        }
        if (format.description().isOfKnownSite()) {
          String page = format.description().page();
          return new NotAPage(Wording.of("page.none.site", source.name(), page));
        }
      }
    }
    return none(source, reason(firstLines));
  }

  private static Encoding encoding(PageSource source) throws IOException {
    try (InputStream in = source.open()) {
      return Encoding.of(in);
    }
  }

  private static LineReader open(PageSource source, Encoding encoding) throws IOException {
    return new LineReader(encoding.reader(source.open()));
  }

  private static List<String> firstLines(PageSource source, Encoding encoding, int maxChars)
      throws IOException {
    var lines = new ArrayList<String>();
    try (LineReader in = open(source, encoding)) {
      int chars = 0;
      for (String line = in.next(); line != null && chars < maxChars; line = in.next()) {
        lines.add(line);
        chars += line.length() + 1;
      }
    }
    return lines;
  }

  private Optional<PageFormat> certain(List<String> firstLines) {
    return formats.stream().filter(format -> format.confidence(firstLines) >= 1).findFirst();
  }

  /// The formats that may read such a page, the most confident first.
  private List<PageFormat> byConfidence(List<String> firstLines) {
    record Bid(PageFormat format, double confidence) {}
    return formats.stream()
        .map(format -> new Bid(format, format.confidence(firstLines)))
        .filter(bid -> bid.confidence() >= ENOUGH)
        .sorted(Comparator.comparingDouble(Bid::confidence).reversed())
        .map(Bid::format)
        .toList();
  }

  private static void reportDamage(Encoding encoding, PageLines lines) {
    if (encoding.damaged() > 0) {
      lines.issue(ParseIssue.Severity.WARNING, Text.of("page.issue.bytes", encoding.damaged()));
    }
  }

  /// The key of the sentence that says why the lines are no page.
  private static String reason(List<String> firstLines) {
    if (firstLines.stream().allMatch(String::isBlank)) {
      return "page.none.blank";
    }
    return "page.none.other";
  }

  private static NotAPage none(PageSource source, String key) {
    return new NotAPage(Wording.of(key, source.name()));
  }
}
