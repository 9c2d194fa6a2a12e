package dev.byline.exchange.json;

import dev.byline.exchange.format.JsonHead;
import dev.byline.exchange.stream.DataSetDescription;
import dev.byline.exchange.stream.SourceRecord;
import java.util.List;
import tools.jackson.core.JsonParser;

/// Papers as [JsonLinesWriter] writes them.
public final class BylineFormat extends JsonFormat {

  /// Creates the format.
  public BylineFormat() {
    super(new DataSetDescription("byline-json-lines", "Byline JSON Lines", true));
  }

  @Override
  boolean recognises(JsonHead head) {
    return head.has("title", "moreAuthors");
  }

  @Override
  List<SourceRecord> records(JsonParser parser, int line) {
    return List.of(PaperJson.read(parser, line));
  }
}
