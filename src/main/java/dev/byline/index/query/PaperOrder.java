package dev.byline.index.query;

import dev.byline.index.store.IdOrder;
import dev.byline.index.store.Schema;
import dev.byline.library.query.PaperQuery;
import java.util.Arrays;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedNumericSortField;

/// The orders of papers, each total.
public final class PaperOrder {

  private PaperOrder() {}

  public static Sort of(PaperQuery query) {
    SortField newest = Schema.newestFirst();
    SortField id = Schema.byId();
    return switch (query.sort()) {
      case RELEVANCE ->
          query.isRanked() ? new Sort(SortField.FIELD_SCORE, newest, id) : Schema.ORDER;
      case NEWEST -> Schema.ORDER;
      case OLDEST -> new Sort(oldestFirst(), id);
      case SCORE -> new Sort(highest(Schema.SCORE), newest, id);
      case TITLE -> new Sort(new SortField(Schema.TITLE_ORDER, SortField.Type.STRING), newest, id);
      case CITATIONS -> new Sort(citations(), newest, id);
      case CITES_PER_YEAR -> new Sort(highest(Schema.CITES_PER_YEAR), newest, id);
    };
  }

  /// The same order from its other end.
  public static Sort reversed(Sort order) {
    return new Sort(
        Arrays.stream(order.getSort()).map(PaperOrder::reversed).toArray(SortField[]::new));
  }

  private static SortField reversed(SortField field) {
    boolean reverse = !field.getReverse();
    if (field.getComparatorSource() instanceof IdOrder) {
      return new SortField(field.getField(), IdOrder.INSTANCE, reverse);
    }
    Object missing = field.getMissingValue();
    if (field instanceof SortedNumericSortField several) {
      return new SortedNumericSortField(
          several.getField(), several.getNumericType(), reverse, several.getSelector(), missing);
    }
    return missing == null
        ? new SortField(field.getField(), field.getType(), reverse)
        : new SortField(field.getField(), field.getType(), reverse, missing);
  }

  private static SortField oldestFirst() {
    return new SortField(Schema.DATE, SortField.Type.INT, false, Integer.MAX_VALUE);
  }

  private static SortField highest(String field) {
    return DoubleField.newSortField(field, true, SortedNumericSelector.Type.MAX, -1.0);
  }

  private static SortField citations() {
    return new SortField(Schema.CITATIONS, SortField.Type.INT, true, -1);
  }
}
