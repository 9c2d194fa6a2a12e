package dev.byline.cluster;

import dev.byline.cluster.rest.Dsl;
import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorQuery.AuthorSort;
import dev.byline.library.AuthorRecord;
import dev.byline.words.record.AuthorOrderValues;
import dev.byline.words.record.KeywordText;
import java.util.List;
import java.util.Map;

/// The field by which authors are ordered in one of their orders.
record AuthorOrder(AuthorSort sort) {

  private static final AuthorOrder NAME = new AuthorOrder(AuthorSort.NAME);

  String field() {
    return "author-" + CatalogueLayout.lower(sort);
  }

  /// The order of a query's authors; those without the figure come last either way.
  static List<Map<String, Object>> of(AuthorQuery query) {
    var first = new AuthorOrder(query.sort());
    Map<String, Object> byId = Dsl.sort(CatalogueLayout.ID, true);
    if (first.equals(NAME)) {
      return List.of(Dsl.sort(NAME.field(), query.ascending()), byId);
    }
    Map<String, Object> figure =
        first.sort().isByName()
            ? Dsl.sort(first.field(), query.ascending())
            : Dsl.sort(
                first.field(),
                query.ascending(),
                query.ascending() ? Integer.MAX_VALUE : Integer.MIN_VALUE);
    return List.of(figure, Dsl.sort(NAME.field(), true), byId);
  }

  /// The authors whose name stands before all names that begin with `letters`, which are folded.
  ///
  /// @throws IllegalArgumentException if this is no order of names
  Map<String, Object> before(String letters, boolean ascending) {
    if (!sort.isByName()) {
      throw new IllegalArgumentException(sort + " orders no names");
    }
    return ascending
        ? Dsl.range(field(), Map.of("lt", KeywordText.of(letters)))
        : Dsl.range(field(), Map.of("gte", KeywordText.of(AuthorOrderValues.behind(letters))));
  }

  /// Adds the values of `record` in all orders.
  static void add(AuthorRecord record, Map<String, Object> to) {
    var values = new AuthorOrderValues(record);
    for (AuthorSort sort : AuthorSort.values()) {
      String field = new AuthorOrder(sort).field();
      if (sort.isByName()) {
        to.put(field, KeywordText.of(values.name(sort)));
      } else {
        values.figure(sort).ifPresent(value -> to.put(field, value));
      }
    }
  }
}
