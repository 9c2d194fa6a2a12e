package dev.byline.exchange.tagged;

import dev.byline.exchange.format.DataSetFormat;
import dev.byline.exchange.format.SourceHead;
import dev.byline.exchange.stream.DataSetDescription;
import dev.byline.exchange.stream.RecordSink;
import dev.byline.exchange.stream.SourceRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Records of Web of Science as plain text, also as EndNote Desktop takes them (`.ciw`).
public final class WebOfScienceTextFormat implements DataSetFormat {

  private static final TaggedReader.Grammar GRAMMAR =
      new TaggedReader.Grammar(
          Pattern.compile("([A-Z][A-Z0-9])(?: (.*))?"),
          Set.of("PT"),
          "ER",
          Set.of("FN", "VR", "EF"));

  private static final Pattern FILE_NAME =
      Pattern.compile("FN .*(?:Web of (?:Science|Knowledge)|Clarivate|Thomson|ISI\\b).*");
  private static final Pattern PUBLICATION = Pattern.compile("PT [A-Z]");
  private static final Pattern AUTHOR_OR_TITLE = Pattern.compile("(?:AU|AF|BE|GP|CA|TI) \\S.*");

  /// Creates the format.
  public WebOfScienceTextFormat() {}

  @Override
  public DataSetDescription description() {
    return new DataSetDescription("web-of-science-text", "Web of Science, plain text", true);
  }

  @Override
  public boolean recognises(SourceHead head) {
    List<String> lines = head.lines();
    return !lines.isEmpty()
        && (FILE_NAME.matcher(lines.getFirst()).matches()
            || (PUBLICATION.matcher(lines.getFirst().strip()).matches()
                && lines.size() > 1
                && AUTHOR_OR_TITLE.matcher(lines.get(1)).matches()));
  }

  @Override
  public boolean read(InputStream in, SourceHead head, RecordSink sink) throws IOException {
    return new TaggedReader(GRAMMAR, WebOfScienceTextFormat::record, sink).read(in);
  }

  private static SourceRecord record(TaggedRecord record) {
    return new WebOfScienceRecord(tag -> record.get(tag), tag -> parts(record.lines(tag)))
        .read(record.line());
  }

  /// Each stands on a line of its own, or semicolons part them.
  private static List<String> parts(List<String> lines) {
    return lines.stream()
        .flatMap(line -> Stream.of(line.split(";", -1)))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
