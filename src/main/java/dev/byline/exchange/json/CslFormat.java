package dev.byline.exchange.json;

import dev.byline.exchange.format.JsonHead;
import dev.byline.exchange.stream.DataSetDescription;
import dev.byline.exchange.stream.SourceRecord;
import java.util.List;
import tools.jackson.core.JsonParser;

/// An array of CSL items, or the items one after the other, or works as Crossref answers: a list,
/// also with selected properties alone, or one work.
public final class CslFormat extends JsonFormat {

  /// Creates the format.
  public CslFormat() {
    super(new DataSetDescription("csl-json", "CSL-JSON", true));
  }

  @Override
  boolean recognises(JsonHead head) {
    return isItem(head) || head.array().equals("message/items") || isAnswer(head);
  }

  private static boolean isAnswer(JsonHead head) {
    return head.text("message-type").equals("work") && head.has("message");
  }

  @Override
  List<SourceRecord> records(JsonParser parser, int line) {
    return List.of(CslItem.read(parser, line));
  }

  static boolean isItem(JsonHead head) {
    return head.has("type") && (head.has("title") || head.has("author") || head.has("issued"));
  }
}
