package dev.byline.exchange.json;

import dev.byline.exchange.format.DataSetFormat;
import dev.byline.exchange.format.JsonHead;
import dev.byline.exchange.format.SourceHead;
import dev.byline.exchange.stream.DataSetDescription;
import dev.byline.exchange.stream.RecordSink;
import dev.byline.exchange.stream.SourceRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/// A format of JSON objects that are one record or several each, one per line, in an array, one
/// after the other, or as a web service answers.
abstract class JsonFormat implements DataSetFormat {

  private final DataSetDescription description;

  JsonFormat(DataSetDescription description) {
    this.description = description;
  }

  @Override
  public final DataSetDescription description() {
    return description;
  }

  @Override
  public final boolean recognises(SourceHead head) {
    return head.json().filter(this::recognises).isPresent();
  }

  /// True if the first record is one of this format.
  abstract boolean recognises(JsonHead head);

  /// The records in the one object of `parser`.
  ///
  /// @param parser before the object's first token
  /// @param line on which the object begins
  /// @throws JacksonException if the text is not JSON, or a value is of another kind than its field
  abstract List<SourceRecord> records(JsonParser parser, int line);

  @Override
  public final boolean read(InputStream in, SourceHead head, RecordSink sink) throws IOException {
    JsonHead json = head.json().orElseThrow();
    return json.layout() == JsonHead.Layout.LINES
        ? new JsonLines(this, sink).read(in)
        : new JsonObjects(this, sink, json.array()).read(in);
  }
}
