package dev.byline.index;

import dev.byline.library.PaperQuery;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;

/// The orders of papers, each total.
final class PaperOrder {

  private PaperOrder() {}

  static Sort of(PaperQuery query) {
    SortField newest = Schema.newestFirst();
    SortField id = Schema.byId();
    return switch (query.sort()) {
      case RELEVANCE ->
          QueryCompiler.isRanked(query.clauses())
              ? new Sort(SortField.FIELD_SCORE, newest, id)
              : Schema.ORDER;
      case NEWEST -> Schema.ORDER;
      case OLDEST -> new Sort(oldestFirst(), id);
      case SCORE -> new Sort(score(), newest, id);
      case TITLE -> new Sort(new SortField(Schema.TITLE_ORDER, SortField.Type.STRING), newest, id);
      case CITATIONS -> new Sort(citations(), newest, id);
    };
  }

  private static SortField oldestFirst() {
    return new SortField(Schema.DATE, SortField.Type.INT, false, Integer.MAX_VALUE);
  }

  private static SortField score() {
    return DoubleField.newSortField(Schema.SCORE, true, SortedNumericSelector.Type.MAX, -1.0);
  }

  private static SortField citations() {
    return new SortField(Schema.CITATIONS, SortField.Type.INT, true, -1);
  }
}
