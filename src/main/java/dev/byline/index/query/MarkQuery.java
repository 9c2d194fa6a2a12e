package dev.byline.index.query;

import dev.byline.library.query.Clause;
import dev.byline.library.query.Clause.Scope;
import dev.byline.library.query.Facet;
import dev.byline.model.own.OwnMarks;
import dev.byline.words.HighlightFinder;
import dev.byline.words.WordPattern;
import java.io.IOException;
import java.util.Set;
import java.util.function.Predicate;
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

  /// True if `clause` is about the user's marks.
  public static boolean isAbout(Clause clause) {
    return switch (clause) {
      case Clause.Is _ -> true;
      case Clause.Has has -> has.thing() == Clause.Has.Thing.NOTE;
      case Clause.OneOf oneOf -> oneOf.facet() == Facet.TAG;
      case Clause.Word word -> word.scope() == Scope.NOTE;
      case Clause.Phrase phrase -> phrase.scope() == Scope.NOTE;
      case Clause.Published _,
          Clause.Dated _,
          Clause.Bounded _,
          Clause.Identified _,
          Clause.Not _,
          Clause.And _,
          Clause.Or _ ->
          false;
    };
  }

  /// The query of a clause that is about marks.
  static Query compile(Clause clause) {
    if (clause instanceof Clause.Is(Clause.Is.State state) && state == Clause.Is.State.UNREAD) {
      return new BooleanQuery.Builder()
          .add(QueryCompiler.PAPERS, Occur.FILTER)
          .add(new MarkQuery(new Clause.Is(Clause.Is.State.READ)), Occur.MUST_NOT)
          .build();
    }
    return saysNothing(clause) ? QueryCompiler.PAPERS : new MarkQuery(clause);
  }

  /// True if a clause looks for words and has none: it holds for every paper.
  private static boolean saysNothing(Clause clause) {
    return switch (clause) {
      case Clause.Word word -> WordPattern.of(word).sequences().isEmpty();
      case Clause.Phrase phrase -> WordPattern.of(phrase).sequences().isEmpty();
      default -> false;
    };
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    MarkedPapers marked = MarkedPapers.of(searcher);
    return new DocumentsQuery(marked.documents(wanted(marked.notes())));
  }

  private Predicate<OwnMarks> wanted(NoteWords notes) {
    return switch (clause) {
      case Clause.Is is -> is.state() == Clause.Is.State.READ ? OwnMarks::read : OwnMarks::starred;
      case Clause.OneOf oneOf -> marks -> hasTag(marks, oneOf.values());
      case Clause.Word word -> inNote(WordPattern.of(word), notes);
      case Clause.Phrase phrase -> inNote(WordPattern.of(phrase), notes);
      default -> marks -> !marks.note().isEmpty();
    };
  }

  private static boolean hasTag(OwnMarks marks, Set<String> keys) {
    return marks.tags().stream().map(OwnMarks::tagKey).anyMatch(keys::contains);
  }

  private static Predicate<OwnMarks> inNote(WordPattern pattern, NoteWords notes) {
    return marks ->
        !marks.note().isEmpty() && HighlightFinder.occurs(pattern, notes.of(marks.note()));
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
