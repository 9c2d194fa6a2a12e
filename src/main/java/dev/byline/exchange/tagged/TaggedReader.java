package dev.byline.exchange.tagged;

import dev.byline.exchange.stream.LineSource;
import dev.byline.exchange.stream.RecordSink;
import dev.byline.exchange.stream.SourceRecord;
import dev.byline.wording.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A reader of records of tagged lines, one at a time. A line without a tag goes on with the field
/// before it.
final class TaggedReader {

  /// The rules by which lines are told apart.
  ///
  /// @param tagged a line that begins a field: its tag, and its value if there is one
  /// @param first the tags with which a record begins
  /// @param last the tag with which a record ends; "" if a blank line does
  /// @param outside tags that stand outside of records
  record Grammar(Pattern tagged, Set<String> first, String last, Set<String> outside) {}

  private final Grammar grammar;
  private final Function<TaggedRecord, SourceRecord> maker;
  private final RecordSink sink;
  private @Nullable TaggedRecord open;

  TaggedReader(Grammar grammar, Function<TaggedRecord, SourceRecord> maker, RecordSink sink) {
    this.grammar = grammar;
    this.maker = maker;
    this.sink = sink;
  }

  /// Reads to the end, or until the sink wants no more.
  ///
  /// @return whether the sink wanted all
  boolean read(InputStream in) throws IOException {
    var lines = new LineSource(in);
    while (lines.advance()) {
      boolean more =
          lines.isTooLong() ? tooLong(lines.number()) : line(lines.text(), lines.number());
      if (!more) {
        return false;
      }
    }
    return pass();
  }

  private boolean tooLong(int number) throws IOException {
    Text text = Text.of("record.long.line", LineSource.MAX_LENGTH >> 20);
    return sink.accept(new SourceRecord.Unusable(number, text));
  }

  private boolean line(String line, int number) throws IOException {
    Matcher tagged = grammar.tagged().matcher(line.stripTrailing());
    if (!tagged.matches()) {
      if (line.isBlank() && grammar.last().isEmpty()) {
        return pass();
      }
      if (open != null) {
        open.add(line);
      }
      return true;
    }
    String tag = tagged.group(1);
    if (tag.equals(grammar.last()) || (grammar.first().contains(tag) && !pass())) {
      return pass();
    }
    if (open == null) {
      open = new TaggedRecord(number);
    }
    open.begin(tag);
    open.add(tagged.group(2) == null ? "" : tagged.group(2));
    return true;
  }

  /// Ends the record, if one is open.
  private boolean pass() throws IOException {
    TaggedRecord record = open;
    open = null;
    if (record == null || record.hasOnly(grammar.outside())) {
      return true;
    }
    return sink.accept(
        record.isTooLong()
            ? new SourceRecord.Unusable(record.line(), Text.of("record.long.ris"))
            : maker.apply(record));
  }
}
