package dev.byline.library.query;

import dev.byline.library.query.Clause.Scope;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The fields of the query language.
enum QueryField {
  TEXT(Scope.TEXT, null),
  TITLE(Scope.TITLE, null),
  ABSTRACT(Scope.ABSTRACT, null),
  AUTHOR(Scope.AUTHOR, Facet.AUTHOR),
  COAUTHOR(Scope.COAUTHOR, Facet.COAUTHOR),
  VENUE(Scope.VENUE, Facet.VENUE),
  AFFILIATION(Scope.AFFILIATION, Facet.AFFILIATION),
  KEYWORD(Scope.KEYWORD, null),
  NOTE(Scope.NOTE, null),
  CATEGORY(null, Facet.CATEGORY),
  YEAR(null, Facet.YEAR),
  DATE(null, null),
  SCORE(null, Facet.SCORE),
  CITATIONS(null, Facet.CITATIONS),
  CITES_PER_YEAR(null, null),
  DOI(null, null),
  ARXIV(null, null),
  ORCID(null, null),
  CODE(null, Facet.CODE),
  HAS(null, null),
  IS(null, Facet.POSITION),
  IN(null, Facet.PROFILE),
  TAG(null, Facet.TAG),
  SORT(null, null);

  private final @Nullable Scope scope;
  private final @Nullable Facet facet;

  QueryField(@Nullable Scope scope, @Nullable Facet facet) {
    this.scope = scope;
    this.facet = facet;
  }

  /// The text in which the field looks for words.
  Optional<Scope> scope() {
    return Optional.ofNullable(scope);
  }

  /// The facet of which the field takes whole values.
  Optional<Facet> facet() {
    return Optional.ofNullable(facet);
  }

  String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<QueryField> named(String name) {
    return Arrays.stream(values()).filter(f -> f.text().equalsIgnoreCase(name)).findFirst();
  }

  static QueryField of(Facet facet) {
    return Arrays.stream(values()).filter(f -> f.facet == facet).findFirst().orElseThrow();
  }

  static Optional<QueryField> of(Scope scope) {
    return Arrays.stream(values()).filter(f -> f.scope == scope).findFirst();
  }
}
