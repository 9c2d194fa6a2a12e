package dev.byline.index;

import dev.byline.index.query.PaperOrder;
import dev.byline.index.query.QueryCompiler;
import dev.byline.index.store.StoredRows;
import dev.byline.library.HitCount;
import dev.byline.library.PageRequest;
import dev.byline.library.PaperHit;
import dev.byline.library.PaperPage;
import dev.byline.library.query.PaperQuery;
import dev.byline.words.HighlightFinder;
import dev.byline.words.record.RowCodec;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/// Search for papers, one page of hits at a time.
final class PaperSearch {

  private final IndexSearcher searcher;
  private final PaperQuery query;

  PaperSearch(IndexSearcher searcher, PaperQuery query) {
    this.searcher = searcher;
    this.query = query;
  }

  PaperPage page(PageRequest request) throws IOException {
    Query found = searcher.rewrite(QueryCompiler.compile(query));
    var asked = new HitPage.Asked(found, PaperOrder.of(query), request);
    HitPage hits = HitPage.find(searcher, asked);
    return new PaperPage(rows(hits.documents()), hits.count(), hits.next());
  }

  static PaperPage none() {
    return new PaperPage(List.of(), new HitCount(0, true), Optional.empty());
  }

  /// The hits of `documents`, read in the order in which they lie in the index.
  private List<PaperHit> rows(List<ScoreDoc> documents) throws IOException {
    var marks = new HighlightFinder(query);
    var rows = new StoredRows(searcher.getIndexReader());
    var shared = new RowCodec.Shared();
    var hits = new HashMap<Integer, PaperHit>();
    for (int document : documents.stream().mapToInt(d -> d.doc).sorted().toArray()) {
      hits.put(document, hit(RowCodec.row(rows.at(document), shared), marks));
    }
    return documents.stream().map(d -> hits.get(d.doc)).toList();
  }

  /// One document as a hit.
  PaperHit hit(int document) throws IOException {
    return hit(
        RowCodec.row(new StoredRows(searcher.getIndexReader()).at(document)),
        new HighlightFinder(query));
  }

  private static PaperHit hit(RowCodec.Row row, HighlightFinder marks) {
    return new PaperHit(
        row.id(),
        row.paper(),
        row.hasAbstract(),
        row.profiles(),
        marks.title(row.paper().title()),
        marks.authors(row.paper().authors()));
  }
}
