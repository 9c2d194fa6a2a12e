package dev.byline.exchange.json;

import dev.byline.exchange.stream.SourceRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/// A reader of one JSON object as one record.
public interface JsonRecordReader {

  /// The record in the one object of `parser`.
  ///
  /// @param parser before the object's first token
  /// @param line on which the object begins
  /// @throws JacksonException if the text is not JSON, or a value is of another kind than its field
  SourceRecord read(JsonParser parser, int line);
}
