package dev.byline.index;

import dev.byline.index.query.DocumentsQuery;
import dev.byline.index.query.MarkedPapers;
import dev.byline.index.query.QueryCompiler;
import dev.byline.library.own.MarkBook;
import dev.byline.library.query.Facet;
import dev.byline.library.query.FacetValue;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.own.OwnMarks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/// A counter of the user's tags over the hits of a query. It visits only the hits that have a tag.
final class TagCounts {

  private final IndexSearcher searcher;

  TagCounts(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /// The tags of the hits of `query` with nothing chosen among the tags; the chosen ones too.
  List<FacetValue> counts(PaperQuery query) throws IOException {
    MarkedPapers marked = MarkedPapers.of(searcher);
    Map<Integer, OwnMarks> tagged = marked.byDocument(marks -> !marks.tags().isEmpty());
    List<Integer> hits = hits(query.free(Facet.TAG), tagged.keySet());
    var counts = new ArrayList<FacetValue>();
    counts.addAll(MarkBook.tags(hits.stream().map(hit -> tagged.getOrDefault(hit, OwnMarks.NONE))));
    query.chosen(Facet.TAG).stream()
        .filter(tag -> counts.stream().noneMatch(c -> c.value().equals(tag)))
        .forEach(tag -> counts.add(new FacetValue(tag, tag, 0)));
    return counts;
  }

  private List<Integer> hits(PaperQuery query, Set<Integer> among) throws IOException {
    int[] documents = among.stream().mapToInt(Integer::intValue).sorted().toArray();
    var both =
        new BooleanQuery.Builder()
            .add(QueryCompiler.compile(query), Occur.FILTER)
            .add(new DocumentsQuery(documents), Occur.FILTER)
            .build();
    return searcher.search(both, new Collecting());
  }

  /// Gathers all documents.
  private static final class Collecting
      implements CollectorManager<Collecting.Hits, List<Integer>> {
    @Override
    public Hits newCollector() {
      return new Hits();
    }

    @Override
    public List<Integer> reduce(Collection<Hits> collectors) {
      return collectors.stream().flatMap(hits -> hits.found.stream()).toList();
    }

    private static final class Hits extends SimpleCollector {
      private final List<Integer> found = new ArrayList<>();
      private int base;

      @Override
      protected void doSetNextReader(LeafReaderContext leaf) {
        base = leaf.docBase;
      }

      @Override
      public void collect(int document) {
        found.add(base + document);
      }

      @Override
      public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
      }
    }
  }
}
