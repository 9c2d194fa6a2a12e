package dev.byline.exchange.json;

import dev.byline.exchange.format.JsonHead;
import dev.byline.exchange.stream.DataSetDescription;
import dev.byline.exchange.stream.SourceRecord;
import dev.byline.exchange.text.DblpNames;
import dev.byline.exchange.text.PaperDraft;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/// Publications of dblp as its search answers.
///
/// Source: https://dblp.org/faq/How+to+use+the+dblp+search+API.html
public final class DblpJsonFormat extends JsonFormat {

  /// Creates the format.
  public DblpJsonFormat() {
    super(new DataSetDescription("dblp-json", "dblp JSON", false));
  }

  @Override
  boolean recognises(JsonHead head) {
    return head.has("info/title") && head.has("info/key");
  }

  @Override
  List<SourceRecord> records(JsonParser parser, int line) {
    JsonNode info = ExchangeJson.MAPPER.readTree(parser).path("info");
    var paper =
        new PaperDraft()
            .title(PaperDraft.withoutStop(JsonTexts.of(info, "title")))
            .published(JsonTexts.of(info, "year"))
            .venue(JsonTexts.of(info, "venue"))
            .type(JsonTexts.of(info, "type"))
            .doi(JsonTexts.of(info, "doi"));
    JsonTexts.each(info.path("ee")).forEach(address -> paper.address(address.stringValue("")));
    JsonTexts.each(info.path("authors").path("author")).forEach(author -> author(author, paper));
    return List.of(paper.record(line));
  }

  private static void author(JsonNode author, PaperDraft paper) {
    String name = author.isString() ? author.stringValue("") : JsonTexts.of(author, "text");
    paper.author(DblpNames.withoutNumber(name), DblpNames.id(JsonTexts.of(author, "@pid")));
  }
}
