package dev.byline.index;

import dev.byline.index.query.DateRanks;
import dev.byline.index.query.PaperOrder;
import dev.byline.index.store.Schema;
import dev.byline.library.HitCount;
import dev.byline.library.PageRequest;
import dev.byline.library.PageRequest.From;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.jspecify.annotations.Nullable;

/// The documents of one page of an answer.
///
/// @param documents in the order of the answer
record HitPage(List<ScoreDoc> documents, HitCount count, Optional<String> next) {

  /// From so many hits on, a count that need not be exact may stop.
  private static final int COUNTED = 1_000;

  /// The request to a searcher.
  record Asked(Query query, Sort order, PageRequest request) {}

  static HitPage find(IndexSearcher searcher, Asked asked) throws IOException {
    return switch (asked.request().from()) {
      case From.Start() -> first(searcher, asked, null, 0);
      case From.After(String cursor) ->
          first(searcher, asked, PageCursor.read(asked.order(), cursor), 0);
      case From.Offset(long skip) when skip <= COUNTED -> first(searcher, asked, null, skip);
      case From.Offset(long skip) -> far(searcher, asked, skip);
    };
  }

  /// A page behind many hits. In the order of dates only the hits of its dates are put in order; in
  /// another what is nearer to the end is looked for from there, so that no more than half of the
  /// hits are.
  private static HitPage far(IndexSearcher searcher, Asked asked, long skip) throws IOException {
    int total = searcher.count(asked.query());
    SortField first = asked.order().getSort()[0];
    if (Schema.DATE.equals(first.getField()) && skip < total) {
      int size = asked.request().size();
      var ranks = DateRanks.find(searcher, asked.query(), first.getReverse(), skip, size + 1);
      var near = new Asked(ranks.query(), asked.order(), asked.request());
      HitPage page = first(searcher, near, null, skip - ranks.before());
      return new HitPage(page.documents(), new HitCount(total, true), page.next());
    }
    if (skip < total / 2) {
      return first(searcher, asked, null, skip);
    }
    int left = (int) Math.max(0, total - skip);
    int size = Math.min(left, asked.request().size());
    var count = new HitCount(total, true);
    if (size == 0) {
      return new HitPage(List.of(), count, Optional.empty());
    }
    var manager = new TopFieldCollectorManager(PaperOrder.reversed(asked.order()), left, 1);
    var part = new Part(manager, left - size, size);
    List<ScoreDoc> found = Arrays.asList(searcher.search(asked.query(), part).scoreDocs).reversed();
    Optional<String> next =
        size < left && !found.isEmpty()
            ? Optional.of(PageCursor.write(asked.order(), (FieldDoc) found.getLast()))
            : Optional.empty();
    return new HitPage(found, count, next);
  }

  /// Takes some of the top hits; the values of those before, in the order of the hits, are not
  /// read. Segments are searched one after another, so there is one collector.
  private record Part(TopFieldCollectorManager manager, int skip, int size)
      implements CollectorManager<TopFieldCollector, TopDocs> {
    @Override
    public TopFieldCollector newCollector() {
      return manager.newCollector();
    }

    @Override
    public TopDocs reduce(Collection<TopFieldCollector> collectors) {
      return collectors.iterator().next().topDocs(skip, size);
    }
  }

  private static HitPage first(
      IndexSearcher searcher, Asked asked, @Nullable FieldDoc after, long skip) throws IOException {
    PageRequest request = asked.request();
    int documents = Math.max(1, searcher.getIndexReader().maxDoc());
    // One more than the page holds tells whether there is a next page.
    int wanted = (int) Math.min(documents, skip + request.size() + 1);
    TopFieldDocs top =
        searcher.search(
            asked.query(), new TopFieldCollectorManager(asked.order(), wanted, after, COUNTED));
    List<ScoreDoc> found = Arrays.asList(top.scoreDocs);
    int from = (int) Math.min(skip, found.size());
    int to = Math.min(from + request.size(), found.size());
    Optional<String> next =
        to < found.size() && to > from
            ? Optional.of(PageCursor.write(asked.order(), (FieldDoc) found.get(to - 1)))
            : Optional.empty();
    return new HitPage(found.subList(from, to), count(searcher, asked, top.totalHits), next);
  }

  /// To count all hits without ranking them takes less than to rank all of them.
  private static HitCount count(IndexSearcher searcher, Asked asked, TotalHits found)
      throws IOException {
    boolean exact = found.relation() == TotalHits.Relation.EQUAL_TO;
    return exact || !asked.request().exactCount()
        ? new HitCount(found.value(), exact)
        : new HitCount(searcher.count(asked.query()), true);
  }
}
