package dev.byline.exchange.tagged;

import dev.byline.exchange.format.DataSetFormat;
import dev.byline.exchange.format.SourceHead;
import dev.byline.exchange.stream.DataSetDescription;
import dev.byline.exchange.stream.RecordSink;
import dev.byline.exchange.stream.SourceRecord;
import dev.byline.exchange.text.NameFields;
import dev.byline.exchange.text.PaperDraft;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// References in the tagged format of RefWorks.
public final class RefWorksFormat implements DataSetFormat {

  private static final TaggedReader.Grammar GRAMMAR =
      new TaggedReader.Grammar(
          Pattern.compile("([A-Z][A-Z0-9])(?: (.*))?"), Set.of("RT"), "ER", Set.of());

  /// Stands before a legend of the tags.
  private static final Pattern EXPORT = Pattern.compile("(?i)refworks export tagged format");

  private static final Pattern TYPE = Pattern.compile("RT \\p{Lu}[\\p{L}/,() -]+");
  private static final Pattern AUTHOR_OR_TITLE = Pattern.compile("(?:A1|T1) \\S.*");

  /// Creates the format.
  public RefWorksFormat() {}

  @Override
  public DataSetDescription description() {
    return new DataSetDescription("refworks", "RefWorks, tagged format", false);
  }

  @Override
  public boolean recognises(SourceHead head) {
    List<String> lines = head.lines();
    return !lines.isEmpty()
        && (TYPE.matcher(lines.getFirst().strip()).matches()
            || EXPORT.matcher(lines.getFirst()).lookingAt())
        && lines.stream().limit(200).anyMatch(line -> AUTHOR_OR_TITLE.matcher(line).matches());
  }

  @Override
  public boolean read(InputStream in, SourceHead head, RecordSink sink) throws IOException {
    return new TaggedReader(GRAMMAR, RefWorksFormat::record, sink).read(in);
  }

  private static SourceRecord record(TaggedRecord record) {
    var paper =
        new PaperDraft()
            .title(record.get("T1"))
            .published(record.get("YR") + " " + record.get("FD"))
            .published(record.get("FD"))
            .venue(record.get("JF", "T2", "JO"))
            .type(record.get("RT"))
            .doi(record.get("DO"))
            .abstractText(record.get("AB"));
    record.values("UL").forEach(paper::address);
    record.values("LK").forEach(paper::address);
    record.values("K1").forEach(paper::keyword);
    record.values("A1").stream()
        .map(name -> NameFields.fromSorted(name, true))
        .forEach(paper::author);
    return paper.record(record.line());
  }
}
