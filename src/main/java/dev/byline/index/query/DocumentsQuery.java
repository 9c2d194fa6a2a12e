package dev.byline.index.query;

import java.util.Arrays;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.SparseFixedBitSet;
import org.jspecify.annotations.Nullable;

/// Some documents of one reader.
public final class DocumentsQuery extends Query {

  private final int[] documents;

  /// @param documents ascending
  public DocumentsQuery(int[] documents) {
    this.documents = documents;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
        int from = firstFrom(leaf.docBase);
        int to = firstFrom(leaf.docBase + leaf.reader().maxDoc());
        if (from == to) {
          return null;
        }
        var found = new SparseFixedBitSet(leaf.reader().maxDoc());
        for (int i = from; i < to; i++) {
          found.set(documents[i] - leaf.docBase);
        }
        var iterator = new BitSetIterator(found, to - from);
        return new DefaultScorerSupplier(new ConstantScoreScorer(score(), scoreMode, iterator));
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  /// The index at which the documents from `document` on begin.
  private int firstFrom(int document) {
    int at = Arrays.binarySearch(documents, document);
    return at < 0 ? -at - 1 : at;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return documents.length + " documents";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DocumentsQuery that && Arrays.equals(documents, that.documents);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(documents);
  }
}
