package dev.byline.exchange.json;

import dev.byline.exchange.stream.LineSource;
import dev.byline.exchange.stream.RecordSink;
import dev.byline.exchange.stream.SourceRecord;
import dev.byline.exchange.text.CleanText;
import dev.byline.wording.Text;
import java.io.IOException;
import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/// A reader of a source with one JSON object per line. Blank lines are skipped; if a line is not a
/// valid object, only that line is lost.
public final class JsonLines {

  private final JsonRecordReader reader;
  private final RecordSink sink;

  public JsonLines(JsonRecordReader reader, RecordSink sink) {
    this.reader = reader;
    this.sink = sink;
  }

  /// Reads to the end, or until the sink wants no more.
  ///
  /// @return whether the sink wanted all
  public boolean read(InputStream in) throws IOException {
    var lines = new LineSource(in);
    while (lines.advance()) {
      if (!lines.isBlank() && !sink.accept(record(lines))) {
        return false;
      }
    }
    return true;
  }

  private SourceRecord record(LineSource lines) {
    if (lines.isTooLong()) {
      return new SourceRecord.Unusable(
          lines.number(), Text.of("record.long.line", LineSource.MAX_LENGTH >> 20));
    }
    return record(reader, lines.bytes(), lines.from(), lines.length(), lines.number());
  }

  /// The one object in these bytes as a record.
  static SourceRecord record(
      JsonRecordReader reader, byte[] bytes, int from, int length, int line) {
    try (JsonParser parser = ExchangeJson.parser(bytes, from, length)) {
      SourceRecord record = reader.read(parser, line);
      return parser.nextToken() == null
          ? record
          : new SourceRecord.Unusable(line, Text.of("record.several"));
    } catch (JacksonException e) {
      return new SourceRecord.Unusable(line, Text.of("record.json", reason(e)));
    }
  }

  private static String reason(JacksonException e) {
    String reason = CleanText.line(e.getOriginalMessage());
    return reason.length() > 200 ? reason.substring(0, 200) + "..." : reason;
  }
}
