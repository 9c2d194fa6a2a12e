package dev.byline.exchange.json;

import dev.byline.exchange.stream.SourceRecord;
import dev.byline.exchange.text.CleanPaper;
import dev.byline.model.Paper;
import dev.byline.model.PaperColumn;
import dev.byline.wording.Text;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A paper as a JSON object, with every field: what Byline prints and writes, and reads back.
///
/// Absent values are null; `category` is the primary one of `categories`, there for readers who
/// want one.
public final class PaperJson {

  private PaperJson() {}

  /// The object of `paper`; the caller may add to it.
  public static ObjectNode of(Paper paper) {
    ObjectNode json = ExchangeJson.MAPPER.createObjectNode();
    var values = new JsonValueWriter(json);
    for (PaperColumn column : PaperColumn.values()) {
      if (column == PaperColumn.CATEGORIES) {
        json.put("category", paper.primaryCategory().orElse(null));
      }
      column.write(paper, values.as(column.key()));
    }
    return json;
  }

  /// The paper of the object that [#of] gives.
  static SourceRecord read(JsonParser parser, int line) {
    JsonNode json = ExchangeJson.MAPPER.readTree(parser);
    if (json.path("title").stringValue("").isBlank()) {
      return new SourceRecord.Unusable(line, Text.of("record.untitled"));
    }
    try {
      return new SourceRecord.OfPaper(line, paper(json));
    } catch (IllegalArgumentException e) { // a number out of its range
      return new SourceRecord.Unusable(
          line, Text.of("record.invalid", String.valueOf(e.getMessage())));
    }
  }

  private static Paper paper(JsonNode json) {
    Paper.Builder read = Paper.builder("");
    for (PaperColumn column : PaperColumn.values()) {
      column.read(new JsonValueReader(json.path(column.key())), read);
    }
    if (json.path(PaperColumn.CATEGORIES.key()).isEmpty()) {
      read.categories(category(json));
    }
    return CleanPaper.of(read.build());
  }

  private static List<String> category(JsonNode json) {
    return List.of(json.path("category").stringValue(""));
  }
}
