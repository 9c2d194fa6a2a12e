package dev.byline.index;

import dev.byline.library.Facet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.LongValues;

/// Counts the values of facets over all hits of a query, in one pass.
///
/// Counts are kept by the ordinals of each segment and added up by the ordinals of the reader,
/// which lie in the order of the values.
final class FacetCounts extends SimpleCollector {

  private final FacetState state;
  private final Map<Facet, long[]> totals = new EnumMap<>(Facet.class);
  private final List<SegmentCounts> segment = new ArrayList<>();

  private FacetCounts(FacetState state, Set<Facet> facets) {
    this.state = state;
    facets.forEach(facet -> totals.put(facet, new long[state.valueCount(facet)]));
  }

  /// For each facet, how many hits have each value, by ordinal.
  static Map<Facet, long[]> count(
      IndexSearcher searcher, Query query, FacetState state, Set<Facet> facets) throws IOException {
    var counts = new FacetCounts(state, facets);
    searcher.search(query, new OneAfterAnother(counts));
    return counts.totals;
  }

  /// Segments are searched one after another, so one collector does.
  private record OneAfterAnother(FacetCounts counts)
      implements CollectorManager<FacetCounts, Void> {
    @Override
    public FacetCounts newCollector() {
      return counts;
    }

    @Override
    @SuppressWarnings("NullAway") // Void has no value
    public Void reduce(Collection<FacetCounts> collectors) {
      return null;
    }
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    segment.clear();
    for (Facet facet : totals.keySet()) {
      SortedSetDocValues values = DocValues.getSortedSet(context.reader(), Schema.values(facet));
      SortedDocValues single = DocValues.unwrapSingleton(values);
      segment.add(
          single == null
              ? new SeveralCounts(facet, context.ord, values)
              : new SingleCounts(facet, context.ord, single));
    }
  }

  @Override
  public void collect(int document) throws IOException {
    for (SegmentCounts counts : segment) {
      counts.count(document);
    }
  }

  @Override
  public void finish() {
    for (SegmentCounts counts : segment) {
      LongValues ordinals = state.ordinals(counts.facet, counts.segment);
      long[] total = total(counts.facet);
      for (int i = 0; i < counts.counts.length; i++) {
        if (counts.counts[i] > 0) {
          total[(int) ordinals.get(i)] += counts.counts[i];
        }
      }
    }
    segment.clear();
  }

  private long[] total(Facet facet) {
    return totals.computeIfAbsent(facet, f -> new long[state.valueCount(f)]);
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  /// Counts of one facet in one segment, by the segment's ordinals.
  private abstract static class SegmentCounts {
    final Facet facet;
    final int segment;
    final int[] counts;

    SegmentCounts(Facet facet, int segment, long valueCount) {
      this.facet = facet;
      this.segment = segment;
      this.counts = new int[Math.toIntExact(valueCount)];
    }

    abstract void count(int document) throws IOException;
  }

  private static final class SingleCounts extends SegmentCounts {
    private final SortedDocValues values;

    SingleCounts(Facet facet, int segment, SortedDocValues values) {
      super(facet, segment, values.getValueCount());
      this.values = values;
    }

    @Override
    void count(int document) throws IOException {
      if (values.advanceExact(document)) {
        counts[values.ordValue()]++;
      }
    }
  }

  private static final class SeveralCounts extends SegmentCounts {
    private final SortedSetDocValues values;

    SeveralCounts(Facet facet, int segment, SortedSetDocValues values) {
      super(facet, segment, values.getValueCount());
      this.values = values;
    }

    @Override
    void count(int document) throws IOException {
      if (values.advanceExact(document)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          counts[(int) values.nextOrd()]++;
        }
      }
    }
  }
}
