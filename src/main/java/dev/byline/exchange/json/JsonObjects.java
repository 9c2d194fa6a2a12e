package dev.byline.exchange.json;

import dev.byline.exchange.stream.LineSource;
import dev.byline.exchange.stream.RecordSink;
import dev.byline.exchange.stream.SourceRecord;
import dev.byline.wording.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/// A reader of JSON objects in one array, or one after the other over any number of lines, or in
/// the array inside each response of a web service.
///
/// Objects are delimited by their braces before they are parsed, so a bad one does not affect the
/// others, and only one is in memory at a time. Text between objects is ignored.
final class JsonObjects {

  private final JsonFormat format;
  private final RecordSink sink;
  private final boolean isAnswer;

  /// The name and the bracket before the array of an answer.
  private final String opening;

  /// The text before an array of an answer, without blanks.
  private final StringBuilder before = new StringBuilder();

  private final ByteArrayOutputStream object = new ByteArrayOutputStream();
  private int line = 1;
  private int firstLine;
  private int depth;
  private boolean inString;
  private boolean escaped;
  private boolean tooLong;
  private boolean isBefore;

  /// @param array what leads to the array whose objects alone are records; "" if all are
  JsonObjects(JsonFormat format, RecordSink sink, String array) {
    this.format = format;
    this.sink = sink;
    isAnswer = !array.isEmpty();
    opening = '"' + array.substring(array.lastIndexOf('/') + 1) + "\":[";
    isBefore = isAnswer;
  }

  /// Reads to the end, or until the sink wants no more.
  ///
  /// @return whether the sink wanted all
  boolean read(InputStream in) throws IOException {
    byte[] bytes = new byte[1 << 16];
    for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
      for (int i = 0; i < count; i++) {
        if (endsObject(bytes[i]) && !pass()) {
          return false;
        }
      }
    }
    return depth == 0
        || sink.accept(new SourceRecord.Unusable(firstLine, Text.of("record.endless")));
  }

  private boolean endsObject(byte b) {
    if (b == '\n') {
      line++;
    }
    if (isAnswer && depth == 0 && (isBefore || b == ']')) {
      isBefore = !beginsArray(b);
      return false;
    }
    int outer = depth;
    if (depth > 0 && inString) {
      inString = escaped || b != '"';
      escaped = !escaped && b == '\\';
    } else if (depth > 0 && b == '"') {
      inString = true;
    } else if (b == '{') {
      depth++;
    } else if (b == '}' && depth > 0) {
      depth--;
    }
    if (outer == 0 && depth == 1) {
      begin();
    }
    if (outer > 0 || depth > 0) {
      keep(b);
    }
    return outer == 1 && depth == 0;
  }

  /// True if `b` opens an array that holds the records of an answer.
  private boolean beginsArray(byte b) {
    if (b > ' ') {
      before.append((char) b);
      before.delete(0, Math.max(0, before.length() - opening.length()));
    }
    return b == '[' && opening.contentEquals(before);
  }

  private void begin() {
    object.reset();
    tooLong = false;
    firstLine = line;
  }

  private void keep(byte b) {
    tooLong |= object.size() >= LineSource.MAX_LENGTH;
    if (!tooLong) {
      object.write(b);
    }
  }

  private boolean pass() throws IOException {
    if (tooLong) {
      return sink.accept(
          new SourceRecord.Unusable(
              firstLine, Text.of("record.long.object", LineSource.MAX_LENGTH >> 20)));
    }
    byte[] bytes = object.toByteArray();
    return JsonLines.pass(JsonLines.records(format, bytes, 0, bytes.length, firstLine), sink);
  }
}
