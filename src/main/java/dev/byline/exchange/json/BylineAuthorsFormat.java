package dev.byline.exchange.json;

import dev.byline.exchange.format.JsonHead;
import dev.byline.exchange.stream.DataSetDescription;
import dev.byline.exchange.stream.SourceRecord;
import java.util.List;
import tools.jackson.core.JsonParser;

/// Authors as [BylineAuthorRecord] writes them.
public final class BylineAuthorsFormat extends JsonFormat {

  /// Creates the format.
  public BylineAuthorsFormat() {
    super(new DataSetDescription("byline-authors", "Byline authors", false, true));
  }

  @Override
  boolean recognises(JsonHead head) {
    return head.has("author_name", "affiliation");
  }

  @Override
  List<SourceRecord> records(JsonParser parser, int line) {
    return List.of(BylineAuthorRecord.read(parser, line));
  }
}
