package dev.byline.index.query;

import dev.byline.library.query.Clause;
import dev.byline.words.MarkCondition;
import java.io.IOException;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/// Papers for which a clause about the user's marks holds. Becomes a [DocumentsQuery] in a searcher
/// that knows the marks.
public final class MarkQuery extends Query {

  private final Clause clause;

  private MarkQuery(Clause clause) {
    this.clause = clause;
  }

  /// The query of a clause that is about marks.
  static Query compile(Clause clause) {
    if (clause instanceof Clause.Is(Clause.Is.State state) && state == Clause.Is.State.UNREAD) {
      return new BooleanQuery.Builder()
          .add(QueryCompiler.PAPERS, Occur.FILTER)
          .add(new MarkQuery(new Clause.Is(Clause.Is.State.READ)), Occur.MUST_NOT)
          .build();
    }
    return new MarkCondition(clause).holdsAlways() ? QueryCompiler.PAPERS : new MarkQuery(clause);
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    MarkedPapers marked = MarkedPapers.of(searcher);
    return new DocumentsQuery(marked.documents(new MarkCondition(clause).wanted(marked.notes())));
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "marked(" + clause + ")";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MarkQuery that && clause.equals(that.clause);
  }

  @Override
  public int hashCode() {
    return clause.hashCode();
  }
}
