package dev.byline.index;

import dev.byline.index.store.FacetState;
import dev.byline.index.store.PackedFacets;
import dev.byline.index.store.Schema;
import dev.byline.library.query.Facet;
import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/// A counter of facet values over all hits of a query, in one pass.
///
/// Hits are buffered, and their facts are read many at a time. Counts are kept by the ordinals of
/// each segment and added up by the ordinals of the reader, which are in the order of the values;
/// those of [PackedFacets] are kept by value.
final class FacetCounts implements Collector {

  /// Hits that are gathered before they are counted.
  private static final int BATCH = 1024;

  private final FacetState state;
  private final Set<Facet> wanted;
  private final Set<Facet> facts = EnumSet.noneOf(Facet.class);
  private final Map<Facet, long[]> totals = new EnumMap<>(Facet.class);
  private long hits;

  private FacetCounts(FacetState state, Set<Facet> wanted) {
    this.state = state;
    this.wanted = wanted;
    for (Facet facet : wanted) {
      if (PackedFacets.isHere(facet)) {
        facts.add(facet);
      }
      state.total(facet, totals);
    }
  }

  /// Counts over all hits of `query`, without facets too.
  static FacetCounts count(IndexSearcher searcher, Query query, FacetState state, Set<Facet> facets)
      throws IOException {
    return searcher.search(query, new Manager(state, facets));
  }

  /// The number of hits.
  long hits() {
    return hits;
  }

  /// For each facet, how many hits have each value, by ordinal, or by value of [PackedFacets].
  Map<Facet, long[]> totals() {
    return totals;
  }

  /// Adds up what several threads count, each over some of the segments.
  private record Manager(FacetState state, Set<Facet> facets)
      implements CollectorManager<FacetCounts, FacetCounts> {
    @Override
    public FacetCounts newCollector() {
      return new FacetCounts(state, facets);
    }

    @Override
    public FacetCounts reduce(Collection<FacetCounts> parts) {
      if (parts.size() == 1) {
        return parts.iterator().next();
      }
      var all = new FacetCounts(state, facets);
      parts.forEach(all::add);
      return all;
    }
  }

  private void add(FacetCounts part) {
    hits += part.hits;
    part.totals.forEach((facet, counts) -> {
      long[] total = state.total(facet, totals);
      for (int i = 0; i < counts.length; i++) {
        total[i] += counts[i];
      }
    });
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    return new Segment(context);
  }

  /// Gathers the hits of one segment and counts them.
  private final class Segment implements LeafCollector {
    private final NumericDocValues factsOf;
    private final int[] documents = new int[BATCH];
    private final long[] values = new long[BATCH];
    private final Optional<SegmentCounts> counts;
    private int count;

    Segment(LeafReaderContext context) throws IOException {
      factsOf = DocValues.getNumeric(context.reader(), Schema.FACTS);
      counts =
          facts.containsAll(wanted)
              ? Optional.empty()
              : Optional.of(new SegmentCounts(state.rows(context.reader()), context.ord, wanted));
    }

    @Override
    public void setScorer(Scorable scorer) {}

    @Override
    public void collect(int document) throws IOException {
      documents[count++] = document;
      if (count == BATCH) {
        countBatch();
      }
    }

    @Override
    public void collect(DocIdStream stream) throws IOException {
      countBatch();
      for (count = stream.intoArray(documents); count > 0; count = stream.intoArray(documents)) {
        countBatch();
      }
    }

    private void countBatch() throws IOException {
      if (count == 0) {
        return;
      }
      factsOf.longValues(count, documents, values, PackedFacets.NOTHING);
      for (Facet facet : facts) {
        countFacts(facet, state.total(facet, totals));
      }
      counts.ifPresent(c -> c.count(documents, count, values));
      hits += count;
      count = 0;
    }

    private void countFacts(Facet facet, long[] total) {
      for (int i = 0; i < count; i++) {
        total[PackedFacets.value(facet, values[i])]++;
      }
    }

    @Override
    public void finish() throws IOException {
      countBatch();
      counts.ifPresent(c -> c.addTo(state, totals));
    }
  }
}
