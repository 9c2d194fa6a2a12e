package dev.byline.exchange.json;

import dev.byline.exchange.format.JsonHead;
import dev.byline.exchange.stream.DataSetDescription;
import dev.byline.exchange.stream.SourceRecord;
import java.util.List;
import tools.jackson.core.JsonParser;

/// The arXiv metadata snapshot.
public final class ArxivFormat extends JsonFormat {

  /// Creates the format.
  public ArxivFormat() {
    super(new DataSetDescription("arxiv", "arXiv metadata", false));
  }

  @Override
  boolean recognises(JsonHead head) {
    return head.has("authors_parsed")
        || (head.has("id", "categories", "abstract") && !CslFormat.isItem(head))
        || head.has("submitter", "title");
  }

  @Override
  List<SourceRecord> records(JsonParser parser, int line) {
    return List.of(ArxivRow.read(parser, line));
  }
}
