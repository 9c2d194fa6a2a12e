package dev.byline.exchange.json;

import dev.byline.exchange.format.JsonHead;
import dev.byline.exchange.stream.DataSetDescription;
import dev.byline.exchange.stream.SourceRecord;
import java.util.List;
import tools.jackson.core.JsonParser;

/// Authors of OpenAlex, also as its web service answers.
public final class OpenAlexAuthorsFormat extends JsonFormat {

  /// Creates the format.
  public OpenAlexAuthorsFormat() {
    super(new DataSetDescription("openalex-authors", "OpenAlex authors", false, true));
  }

  @Override
  boolean recognises(JsonHead head) {
    return head.text("id").startsWith("https://openalex.org/A")
        || head.has("display_name_alternatives");
  }

  @Override
  List<SourceRecord> records(JsonParser parser, int line) {
    return List.of(OpenAlexAuthor.read(parser, line));
  }
}
