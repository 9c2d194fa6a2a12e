package dev.byline.exchange.json;

import dev.byline.exchange.format.JsonHead;
import dev.byline.exchange.stream.DataSetDescription;
import dev.byline.exchange.stream.SourceRecord;
import java.util.List;
import tools.jackson.core.JsonParser;

/// Works of OpenAlex, also as its web service answers.
public final class OpenAlexWorksFormat extends JsonFormat {

  /// Creates the format.
  public OpenAlexWorksFormat() {
    super(new DataSetDescription("openalex-works", "OpenAlex works", true));
  }

  @Override
  boolean recognises(JsonHead head) {
    return head.text("id").startsWith("https://openalex.org/W") || head.has("authorships");
  }

  @Override
  List<SourceRecord> records(JsonParser parser, int line) {
    return List.of(OpenAlexWork.read(parser, line));
  }
}
