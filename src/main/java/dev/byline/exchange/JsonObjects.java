package dev.byline.exchange;

import dev.byline.wording.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/// Reads a source of JSON objects in one array, or one after the other, over any number of lines.
///
/// Objects are framed by their braces before they are parsed, so that a bad one costs itself and
/// not the rest, and no more than one is held. What stands between them is not looked at.
final class JsonObjects {

  private final JsonRecordReader reader;
  private final RecordSink sink;
  private final ByteArrayOutputStream object = new ByteArrayOutputStream();
  private int line = 1;
  private int firstLine;
  private int depth;
  private boolean inString;
  private boolean escaped;
  private boolean tooLong;

  JsonObjects(JsonRecordReader reader, RecordSink sink) {
    this.reader = reader;
    this.sink = sink;
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
    int before = depth;
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
    if (before == 0 && depth == 1) {
      begin();
    }
    if (before > 0 || depth > 0) {
      keep(b);
    }
    return before == 1 && depth == 0;
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
    return sink.accept(JsonLines.record(reader, bytes, 0, bytes.length, firstLine));
  }
}
