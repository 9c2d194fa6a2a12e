package dev.byline.index.query;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// The documents among the hits of another query that stand up to a closer look.
final class VerifiedQuery extends Query {

  /// Looks closer at the documents of one segment.
  interface Verifier {
    Check in(LeafReaderContext context) throws IOException;
  }

  /// Looks closer at one document; documents come in ascending order.
  interface Check {
    boolean holds(int document) throws IOException;
  }

  private final Query candidates;
  private final Verifier verifier;

  /// @param verifier equal to others that hold for the same documents
  VerifiedQuery(Query candidates, Verifier verifier) {
    this.candidates = candidates;
    this.verifier = verifier;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = candidates.rewrite(searcher);
    return rewritten.equals(candidates) ? this : new VerifiedQuery(rewritten, verifier);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    Weight inner = candidates.createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1);
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
        Scorer scorer = inner.scorer(context);
        if (scorer == null) {
          return null;
        }
        var checked = new Checked(scorer, verifier.in(context));
        return new DefaultScorerSupplier(new ConstantScoreScorer(score(), scoreMode, checked));
      }

      @Override
      public boolean isCacheable(LeafReaderContext context) {
        return inner.isCacheable(context);
      }
    };
  }

  private static final class Checked extends TwoPhaseIterator {
    private final @Nullable TwoPhaseIterator inner;
    private final Check check;

    Checked(Scorer scorer, Check check) {
      super(
          scorer.twoPhaseIterator() == null
              ? scorer.iterator()
              : scorer.twoPhaseIterator().approximation());
      this.inner = scorer.twoPhaseIterator();
      this.check = check;
    }

    @Override
    public boolean matches() throws IOException {
      return (inner == null || inner.matches()) && check.holds(approximation().docID());
    }

    @Override
    public float matchCost() {
      // Decoding and reading a few names costs about as much as a thousand simple steps.
      return 1_000;
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    candidates.visit(visitor.getSubVisitor(BooleanClause.Occur.MUST, this));
  }

  @Override
  public String toString(String field) {
    return "verified(" + candidates.toString(field) + ")";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof VerifiedQuery that
        && candidates.equals(that.candidates)
        && verifier.equals(that.verifier);
  }

  @Override
  public int hashCode() {
    return 31 * candidates.hashCode() + verifier.hashCode();
  }
}
