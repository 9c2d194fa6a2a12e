package dev.byline.exchange.tagged;

import dev.byline.exchange.format.DataSetFormat;
import dev.byline.exchange.format.SourceHead;
import dev.byline.exchange.stream.DataSetDescription;
import dev.byline.exchange.stream.RecordSink;
import dev.byline.exchange.stream.SourceRecord;
import dev.byline.exchange.text.AuthorNames;
import dev.byline.exchange.text.PaperDraft;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// References of EndNote as tagged text (`.enw`), as Google Scholar and many publishers give them.
public final class EndNoteTextFormat implements DataSetFormat {

  private static final TaggedReader.Grammar GRAMMAR =
      new TaggedReader.Grammar(
          Pattern.compile("%([0-9A-Z@!?$&#^<>+()\\[\\]*])(?: (.*))?"),
          Set.of("0"),
          "",
          Set.of("0"));

  private static final Pattern TYPE = Pattern.compile("%0(?: +\\p{Lu}.*)?");
  private static final Pattern AUTHOR_OR_TITLE = Pattern.compile("%[ATD] +\\S.*");
  private static final Pattern FIELD = Pattern.compile("%[0-9A-Z@] *\\S.*");

  /// Creates the format.
  public EndNoteTextFormat() {}

  @Override
  public DataSetDescription description() {
    return new DataSetDescription("endnote-text", "EndNote, tagged text (.enw)", false);
  }

  @Override
  public boolean recognises(SourceHead head) {
    List<String> first = head.lines().stream().limit(2).toList();
    return !first.isEmpty()
        && first.size() > 1
        && (TYPE.matcher(first.getFirst().strip()).matches()
            || AUTHOR_OR_TITLE.matcher(first.getFirst()).matches())
        && FIELD.matcher(first.get(1)).matches();
  }

  @Override
  public boolean read(InputStream in, SourceHead head, RecordSink sink) throws IOException {
    return new TaggedReader(GRAMMAR, EndNoteTextFormat::record, sink).read(in);
  }

  private static SourceRecord record(TaggedRecord record) {
    String day = record.get("8");
    String year = record.get("D");
    var paper =
        new PaperDraft()
            .title(record.get("T"))
            .published(day.contains(year) ? day : year + " " + day)
            .published(year)
            .venue(record.get("J", "B"))
            .type(record.get("0"))
            .doi(record.get("R"))
            .abstractText(String.join("\n", record.lines("X")));
    record.values("U").forEach(paper::address);
    record.values("M").forEach(paper::arxivId);
    record.lines("K").forEach(paper::keyword);
    record.values("A").stream()
        .flatMap(
            author -> author.endsWith(",") ? Stream.of(author) : AuthorNames.of(author).stream())
        .forEach(name -> paper.sortedAuthor(name, Optional.empty()));
    return paper.record(record.line());
  }
}
