package dev.byline.index.query;

import dev.byline.index.store.Schema;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/// A narrowing of a query sorted by date to the dates of one page far down. Counting hits by date
/// takes one pass over them; sorting all hits before such a page takes many times as long.
///
/// @param query the hits of these dates
/// @param before how many hits come before the first of them
public record DateRanks(Query query, long before) {

  /// The ordinal of a date that is not known.
  private static final int UNKNOWN = 0;

  /// The dates of the hits from `skip` to before `skip + size`.
  ///
  /// @param newestFirst papers without a date come last in both orders
  public static DateRanks find(
      IndexSearcher searcher, Query query, boolean newestFirst, long skip, int size)
      throws IOException {
    Map<Integer, int[]> counts = searcher.search(query, new Manager());
    Comparator<Integer> order =
        newestFirst ? Comparator.reverseOrder() : Comparator.comparingInt(DateRanks::unknownLast);
    var sorted = new TreeMap<Integer, int[]>(order);
    sorted.putAll(counts);
    long end = 0;
    long before = 0;
    var dates = new TreeMap<Integer, int[]>();
    for (Map.Entry<Integer, int[]> date : sorted.entrySet()) {
      long begin = end;
      end += date.getValue()[0];
      if (end > skip && begin < skip + size) {
        before = dates.isEmpty() ? begin : before;
        dates.put(date.getKey(), date.getValue());
      }
    }
    return new DateRanks(narrowed(query, dates), before);
  }

  private static int unknownLast(int ordinal) {
    return ordinal == UNKNOWN ? Integer.MAX_VALUE : ordinal;
  }

  private static Query narrowed(Query query, TreeMap<Integer, int[]> dates) {
    var any = new BooleanQuery.Builder();
    if (dates.remove(UNKNOWN) != null) {
      any.add(
          new BooleanQuery.Builder()
              .add(query, Occur.FILTER)
              .add(new FieldExistsQuery(Schema.DATE), Occur.MUST_NOT)
              .build(),
          Occur.SHOULD);
    }
    if (!dates.isEmpty()) {
      any.add(
          NumericDocValuesField.newSlowRangeQuery(Schema.DATE, dates.firstKey(), dates.lastKey()),
          Occur.SHOULD);
    }
    return new BooleanQuery.Builder().add(query, Occur.MUST).add(any.build(), Occur.FILTER).build();
  }

  /// Counts hits by the ordinals of their dates.
  private static final class Counter extends SimpleCollector {
    private final Map<Integer, int[]> counts = new HashMap<>();
    private NumericDocValues dates = DocValues.emptyNumeric();

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      dates = DocValues.getNumeric(context.reader(), Schema.DATE);
    }

    @Override
    public void collect(int document) throws IOException {
      int date = dates.advanceExact(document) ? (int) dates.longValue() : UNKNOWN;
      counts.computeIfAbsent(date, _ -> new int[1])[0]++;
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  /// Segments are searched one after another, so there is one counter.
  private static final class Manager implements CollectorManager<Counter, Map<Integer, int[]>> {
    @Override
    public Counter newCollector() {
      return new Counter();
    }

    @Override
    public Map<Integer, int[]> reduce(Collection<Counter> counters) {
      return counters.iterator().next().counts;
    }
  }
}
