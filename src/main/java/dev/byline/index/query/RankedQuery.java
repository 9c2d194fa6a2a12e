package dev.byline.index.query;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// One set of papers, said in two ways: shortly, for counting them, and with all that tells how
/// well each of them answers.
///
/// Lucene skips what cannot come to the top only in a disjunction that nothing else is required
/// beside. Said as one, a word that is typed and in most papers is ranked in a fraction of the
/// time.
final class RankedQuery extends Query {

  private final Query matching;
  private final Query ranked;

  /// @param ranked finds what `matching` finds, no more and no less
  RankedQuery(Query matching, Query ranked) {
    this.matching = matching;
    this.ranked = ranked;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query newMatching = matching.rewrite(searcher);
    Query newRanked = ranked.rewrite(searcher);
    return newMatching.equals(matching) && newRanked.equals(ranked)
        ? this
        : new RankedQuery(newMatching, newRanked);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    Query query = scoreMode.needsScores() ? ranked : matching;
    return query.createWeight(searcher, scoreMode, boost);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    ranked.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return ranked.toString(field);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RankedQuery that
        && matching.equals(that.matching)
        && ranked.equals(that.ranked);
  }

  @Override
  public int hashCode() {
    return 31 * matching.hashCode() + ranked.hashCode();
  }
}
