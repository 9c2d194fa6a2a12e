package dev.byline.library.query;

import dev.byline.library.query.Clause.Scope;
import java.util.List;

/// The switch of a search box: the texts in which words without a field are looked for.
///
/// A query has its scope in its words, so that a saved search, a place and a command line have it
/// too. In the box the words stand without it.
public enum WordScope {
  EVERYTHING(Scope.ANY),
  TITLE_AND_ABSTRACT(Scope.TEXT),
  ABSTRACT(Scope.ABSTRACT);

  private final Scope scope;

  WordScope(Scope scope) {
    this.scope = scope;
  }

  /// The scope of `query`: that of its words, where none of them is looked for everywhere.
  public static WordScope of(PaperQuery query) {
    if (has(query.clauses(), Scope.ANY)) {
      return EVERYTHING;
    }
    if (has(query.clauses(), Scope.TEXT)) {
      return TITLE_AND_ABSTRACT;
    }
    return has(query.clauses(), Scope.ABSTRACT) ? ABSTRACT : EVERYTHING;
  }

  /// `query`, whose words without a field are looked for here.
  public PaperQuery in(PaperQuery query) {
    return moved(query, Scope.ANY, scope);
  }

  /// `query` with the words that are looked for here as words without a field.
  public PaperQuery without(PaperQuery query) {
    return moved(query, scope, Scope.ANY);
  }

  private static PaperQuery moved(PaperQuery query, Scope from, Scope to) {
    return new PaperQuery(moved(query.clauses(), from, to), query.sort());
  }

  private static List<Clause> moved(List<Clause> clauses, Scope from, Scope to) {
    return clauses.stream().map(clause -> moved(clause, from, to)).toList();
  }

  private static Clause moved(Clause clause, Scope from, Scope to) {
    return switch (clause) {
      case Clause.Word(var scope, var text, var match) when scope == from ->
          new Clause.Word(to, text, match);
      case Clause.Phrase(var scope, var text, int apart) when scope == from ->
          new Clause.Phrase(to, text, apart);
      case Clause.Not not -> new Clause.Not(moved(not.clause(), from, to));
      case Clause.And and -> new Clause.And(moved(and.clauses(), from, to));
      case Clause.Or or -> new Clause.Or(moved(or.clauses(), from, to));
      default -> clause;
    };
  }

  private static boolean has(List<Clause> clauses, Scope wanted) {
    return clauses.stream().anyMatch(clause -> has(clause, wanted));
  }

  private static boolean has(Clause clause, Scope wanted) {
    return switch (clause) {
      case Clause.Word word -> word.scope() == wanted;
      case Clause.Phrase phrase -> phrase.scope() == wanted;
      case Clause.Not not -> has(not.clause(), wanted);
      case Clause.And and -> has(and.clauses(), wanted);
      case Clause.Or or -> has(or.clauses(), wanted);
      default -> false;
    };
  }
}
