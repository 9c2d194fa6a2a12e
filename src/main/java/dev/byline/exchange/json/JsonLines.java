package dev.byline.exchange.json;

import dev.byline.exchange.stream.LineSource;
import dev.byline.exchange.stream.RecordSink;
import dev.byline.exchange.stream.SourceRecord;
import dev.byline.exchange.text.CleanText;
import dev.byline.wording.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/// A reader of a source with one JSON object per line. Blank lines are skipped; if a line is not a
/// valid object, only that line is lost.
final class JsonLines {

  private final JsonFormat format;
  private final RecordSink sink;

  JsonLines(JsonFormat format, RecordSink sink) {
    this.format = format;
    this.sink = sink;
  }

  /// Reads to the end, or until the sink wants no more.
  ///
  /// @return whether the sink wanted all
  boolean read(InputStream in) throws IOException {
    var lines = new LineSource(in);
    while (lines.advance()) {
      if (!lines.isBlank() && !pass(records(lines), sink)) {
        return false;
      }
    }
    return true;
  }

  private List<SourceRecord> records(LineSource lines) {
    if (lines.isTooLong()) {
      return unusable(lines.number(), Text.of("record.long.line", LineSource.MAX_LENGTH >> 20));
    }
    return records(format, lines.bytes(), lines.from(), lines.length(), lines.number());
  }

  /// The records in the one object in these bytes.
  static List<SourceRecord> records(
      JsonFormat format, byte[] bytes, int from, int length, int line) {
    try (JsonParser parser = ExchangeJson.parser(bytes, from, length)) {
      List<SourceRecord> records = format.records(parser, line);
      return parser.nextToken() == null ? records : unusable(line, Text.of("record.several"));
    } catch (JacksonException e) {
      return unusable(line, Text.of("record.json", reason(e)));
    }
  }

  static boolean pass(List<SourceRecord> records, RecordSink sink) throws IOException {
    for (SourceRecord record : records) {
      if (!sink.accept(record)) {
        return false;
      }
    }
    return true;
  }

  private static List<SourceRecord> unusable(int line, Text text) {
    return List.of(new SourceRecord.Unusable(line, text));
  }

  private static String reason(JacksonException e) {
    String reason = CleanText.line(e.getOriginalMessage());
    return reason.length() > 200 ? reason.substring(0, 200) + "..." : reason;
  }
}
