package dev.byline.index;

import dev.byline.index.store.Schema;
import dev.byline.model.PartialDate;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/// A collector of the citations of all hits by year of publication, in one pass. Hits without
/// either are left out.
final class YearlyCitations extends SimpleCollector {

  private final Map<Integer, IntStream.Builder> years = new HashMap<>();
  private NumericDocValues dates = DocValues.emptyNumeric();
  private NumericDocValues citations = DocValues.emptyNumeric();

  /// The citations of the hits of `query` by year, rising.
  static SortedMap<Integer, int[]> of(IndexSearcher searcher, Query query) throws IOException {
    return searcher.search(query, new Manager());
  }

  /// Puts together what several threads collect, each over some of the segments.
  private static final class Manager
      implements CollectorManager<YearlyCitations, SortedMap<Integer, int[]>> {
    @Override
    public YearlyCitations newCollector() {
      return new YearlyCitations();
    }

    @Override
    public SortedMap<Integer, int[]> reduce(Collection<YearlyCitations> parts) {
      var all = new TreeMap<Integer, int[]>();
      for (YearlyCitations part : parts) {
        part.years.forEach((year, some) ->
            all.merge(
                year,
                some.build().toArray(),
                (one, other) ->
                    IntStream.concat(IntStream.of(one), IntStream.of(other)).toArray()));
      }
      all.replaceAll((_, counts) -> IntStream.of(counts).sorted().toArray());
      return all;
    }
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    dates = DocValues.getNumeric(context.reader(), Schema.DATE);
    citations = DocValues.getNumeric(context.reader(), Schema.CITATIONS);
  }

  @Override
  public void collect(int document) throws IOException {
    if (dates.advanceExact(document) && citations.advanceExact(document)) {
      int year = PartialDate.ofOrdinal((int) dates.longValue()).year();
      years.computeIfAbsent(year, _ -> IntStream.builder()).add((int) citations.longValue());
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
