package dev.byline.index.store;

import dev.byline.model.PaperId;
import java.io.IOException;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/// The documents of the marked papers in a reader; each is looked up once for each reader.
/// Thread-safe.
public final class MarkedDocuments {

  private static final int NONE = -1;

  private final IndexReader reader;
  private final Map<PaperId, Integer> known = new ConcurrentHashMap<>();

  MarkedDocuments(IndexReader reader) {
    this.reader = reader;
  }

  /// The document of `paper`; empty where the reader has none.
  public OptionalInt of(PaperId paper) throws IOException {
    Integer document = known.get(paper);
    if (document == null) {
      document = find(paper);
      known.put(paper, document);
    }
    return document == NONE ? OptionalInt.empty() : OptionalInt.of(document);
  }

  private int find(PaperId paper) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms ids = leaf.reader().terms(Schema.ID);
      TermsEnum terms = ids == null ? TermsEnum.EMPTY : ids.iterator();
      if (terms.seekExact(Schema.bytes(paper.value()))) {
        PostingsEnum documents = terms.postings(null, PostingsEnum.NONE);
        Bits live = leaf.reader().getLiveDocs();
        for (int d = documents.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; ) {
          if (live == null || live.get(d)) {
            return leaf.docBase + d;
          }
          d = documents.nextDoc();
        }
      }
    }
    return NONE;
  }
}
