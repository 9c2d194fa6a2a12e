package dev.byline.sync;

import dev.byline.exchange.SourceReader;
import dev.byline.exchange.stream.DataSetDescription;
import dev.byline.exchange.stream.RecordSink;
import dev.byline.exchange.stream.SourceRecord;
import dev.byline.model.Author;
import dev.byline.model.Paper;
import dev.byline.model.SafeText;
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
import java.util.List;
import java.util.Optional;

/// A reader of a data set as a page with one profile, named after the file, and of a file of author
/// records as a page with a profile for each. Records that cannot be used become issues with their
/// line numbers.
final class DataSetReader implements RecordSink {

  /// Of the rules of reading; raised when the same data set may give something else than before.
  static final int VERSION = 4;

  /// Characters of an abstract, or of all other texts of a paper, that are stored: those of a book.
  private static final int LONGEST_TEXT = 1 << 20;

  /// Author records of one file that are read: what a change of the archive may name.
  private static final int MOST_AUTHORS = 100_000;

  private final PageSink sink;
  private Optional<DataSetDescription> first = Optional.empty();
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
    String title = first.map(DataSetDescription::title).orElseGet(() -> Wording.of("record.kind"));
    if (isOfAuthors()) {
      return authors == 0
          ? new NotAPage(Wording.of("page.none.authors", file, title))
          : new StreamedPage(format(), Math.min(authors, MOST_AUTHORS), 0, line);
    }
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

  private boolean isOfAuthors() {
    return first.filter(DataSetDescription::ofAuthors).isPresent();
  }

  /// Hands an author on; beside papers an author without any is only counted.
  private void accept(SourceRecord.OfAuthor record) {
    authors++;
    if (!isOfAuthors() || authors > MOST_AUTHORS + 1) {
      return;
    }
    if (authors > MOST_AUTHORS) {
      report(Text.of("page.issue.authorsMany", MOST_AUTHORS));
    } else {
      sink.endProfile(record.author());
    }
  }

  /// `arxiv`, `openalex-works`.
  private String format() {
    return first.orElseThrow().name();
  }

  @Override
  public void part(String name, DataSetDescription format) {
    part = SafeText.of(name);
    first = first.or(() -> Optional.of(format));
  }

  /// Hands a paper on, without an abstract that is too long for one. Texts of records are copied
  /// and indexed whole, those of several files at a time.
  private void accept(SourceRecord.OfPaper record) {
    Paper paper = record.paper();
    long others = lengthBesideAbstract(paper);
    if (others > LONGEST_TEXT) {
      leftOut(ParseIssue.Severity.ERROR, Text.of("record.long.texts", others, LONGEST_TEXT));
      return;
    }
    papers++;
    int length = paper.abstractText().map(String::length).orElse(0);
    if (length > LONGEST_TEXT) {
      report(Text.of("record.long.abstract", length, LONGEST_TEXT));
      sink.paper(paper.toBuilder().abstractText(Optional.empty()).build(), record.authorIds());
    } else {
      sink.paper(paper, record.authorIds());
    }
  }

  private static long lengthBesideAbstract(Paper paper) {
    return paper.title().length()
        + paper.venue().map(String::length).orElse(0)
        + length(paper.authors())
        + length(paper.affiliations())
        + length(paper.categories())
        + length(paper.links())
        + length(paper.ids())
        + length(paper.references());
  }

  private static long length(List<String> texts) {
    long length = 0;
    for (String text : texts) {
      length += text.length();
    }
    return length;
  }

  private void report(Text text) {
    sink.issue(new ParseIssue(ParseIssue.Severity.ERROR, line, 1, text));
  }

  private void leftOut(ParseIssue.Severity severity, Text reason) {
    Text text = part.isEmpty() ? reason : Text.of("page.issue.part", part, reason);
    sink.leftOut(new ParseIssue(severity, line, 1, text));
  }

  @Override
  public boolean accept(SourceRecord record) {
    line = record.line();
    switch (record) {
      case SourceRecord.OfPaper _ when isOfAuthors() -> report(Text.of("page.issue.papersToo"));
      case SourceRecord.OfPaper one -> accept(one);
      case SourceRecord.OfAuthor one -> accept(one);
      case SourceRecord.NoPaper none -> leftOut(ParseIssue.Severity.INFO, none.text());
      case SourceRecord.Unusable bad -> leftOut(ParseIssue.Severity.ERROR, bad.text());
    }
    return true;
  }
}
