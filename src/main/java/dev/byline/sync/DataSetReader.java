package dev.byline.sync;

import dev.byline.exchange.SourceReader;
import dev.byline.exchange.stream.RecordSink;
import dev.byline.exchange.stream.SourceKind;
import dev.byline.exchange.stream.SourceRecord;
import dev.byline.model.Author;
import dev.byline.parse.NotAPage;
import dev.byline.parse.PageSink;
import dev.byline.parse.PageSource;
import dev.byline.parse.ParseIssue;
import dev.byline.parse.StreamOutcome;
import dev.byline.parse.StreamedPage;
import dev.byline.wording.Text;
import dev.byline.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;

/// Reads a data set as a page with one profile, which is called as the file is. Records that cannot
/// be used become issues with their lines.
final class DataSetReader implements RecordSink {

  private final PageSink sink;
  private Optional<SourceKind> first = Optional.empty();
  private String part = "";
  private int papers;
  private int authors;
  private int line;

  private DataSetReader(PageSink sink) {
    this.sink = sink;
  }

  /// Reads `source` to its end, in bounded memory. Where it holds no paper, the sink got issues at
  /// most.
  ///
  /// @throws IOException if it cannot be read; bad data never throws
  static StreamOutcome read(PageSource source, PageSink sink) throws IOException {
    var reader = new DataSetReader(sink);
    try (InputStream in = source.open()) {
      SourceReader.read(in, reader);
    }
    return reader.outcome(source.name());
  }

  private StreamOutcome outcome(String file) {
    String title = first.map(SourceKind::title).orElseGet(() -> Wording.of("record.kind"));
    if (papers == 0) {
      return new NotAPage(Wording.of("page.none.data", file, title));
    }
    if (authors > 0) {
      Text text = Text.of("page.issue.authorsOnly", authors);
      sink.issue(new ParseIssue(ParseIssue.Severity.WARNING, line, 1, text));
    }
    String name = file.isBlank() ? title : file;
    sink.endProfile(Author.builder(name).build());
    return new StreamedPage(format(), 1, papers, line);
  }

  /// `arxiv`, `openalex-works`.
  private String format() {
    return first.orElseThrow().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public void part(String name, SourceKind kind) {
    part = name;
    first = first.or(() -> Optional.of(kind));
  }

  @Override
  public boolean accept(SourceRecord record) {
    line = record.line();
    switch (record) {
      case SourceRecord.OfPaper one -> {
        papers++;
        sink.paper(one.paper());
      }
      case SourceRecord.OfAuthor _ -> authors++;
      case SourceRecord.Unusable bad -> {
        Text text = part.isEmpty() ? bad.text() : Text.of("page.issue.part", part, bad.text());
        sink.issue(new ParseIssue(ParseIssue.Severity.ERROR, line, 1, text));
      }
    }
    return true;
  }
}
