package dev.byline.compare;

import dev.byline.library.query.Clause;
import java.util.List;

/// A word or a phrase that sets an author apart from the library.
///
/// @param label as the author's papers spell it most often
/// @param sought its words, folded, joined by hyphens: what a search finds in any form
/// @param papers papers of the author with it
/// @param others other papers of the library with it
/// @param score see [dev.byline.stats.DistinctiveTerm]
public record Topic(String label, String sought, int papers, int others, double score) {

  /// The clause that finds papers with it in the title or the abstract, in any of its forms.
  public Clause clause() {
    return clause(sought);
  }

  static Clause clause(String sought) {
    return new Clause.Or(
        List.of(
            new Clause.Word(Clause.Scope.TITLE, sought, Clause.Match.WORD),
            new Clause.Word(Clause.Scope.ABSTRACT, sought, Clause.Match.WORD)));
  }
}
