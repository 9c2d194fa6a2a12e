package dev.byline.words;

import dev.byline.library.query.Clause.Scope;
import java.util.List;

/// A kind of text in which words of a scope are looked for.
///
/// @param scope of this text alone
/// @param boost by which a match there counts more than one elsewhere
public record SearchedText(Scope scope, float boost) {

  /// The texts of `scope`, those that count most first; none for [Scope#NOTE], which is the user's.
  public static List<SearchedText> of(Scope scope) {
    return switch (scope) {
      case ANY ->
          List.of(
              new SearchedText(Scope.TITLE, 3),
              new SearchedText(Scope.AUTHOR, 2),
              new SearchedText(Scope.AFFILIATION, 2),
              new SearchedText(Scope.VENUE, 2),
              new SearchedText(Scope.ABSTRACT, 1));
      case TEXT -> List.of(new SearchedText(Scope.TITLE, 3), new SearchedText(Scope.ABSTRACT, 1));
      case TITLE, ABSTRACT, AUTHOR, COAUTHOR, VENUE, AFFILIATION, KEYWORD ->
          List.of(new SearchedText(scope, 1));
      case NOTE -> List.of();
    };
  }

  /// True if other forms of a word count there.
  public boolean isStemmed() {
    return scope == Scope.TITLE || scope == Scope.ABSTRACT;
  }
}
