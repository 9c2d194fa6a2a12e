package dev.byline.cluster.rest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The query language of a cluster, as maps and lists that are written as JSON.
public final class Dsl {

  /// The most values that one clause may name.
  public static final int MOST_TERMS = 65_536;

  public static final Map<String, Object> ALL = Map.of("match_all", Map.of());
  public static final Map<String, Object> NONE = Map.of("match_none", Map.of());

  private Dsl() {}

  public static Map<String, Object> term(String field, Object value) {
    return Map.of("term", Map.of(field, value));
  }

  /// One of `values`, however many there are.
  public static Map<String, Object> terms(String field, Collection<String> values) {
    List<String> all = List.copyOf(values);
    if (all.isEmpty()) {
      return NONE;
    }
    var parts = new ArrayList<Map<String, Object>>();
    for (int i = 0; i < all.size(); i += MOST_TERMS) {
      int end = Math.min(all.size(), i + MOST_TERMS);
      parts.add(Map.of("terms", Map.of(field, all.subList(i, end))));
    }
    return anyOf(parts);
  }

  public static Map<String, Object> range(String field, Map<String, Object> bounds) {
    return Map.of("range", Map.of(field, bounds));
  }

  public static Map<String, Object> exists(String field) {
    return Map.of("exists", Map.of("field", field));
  }

  /// Any of `queries`, the more of them the better.
  public static Map<String, Object> anyOf(List<Map<String, Object>> queries) {
    return switch (queries.size()) {
      case 0 -> NONE;
      case 1 -> queries.getFirst();
      default -> Map.of("bool", Map.of("should", queries, "minimum_should_match", 1));
    };
  }

  /// All of `queries`, without a rank.
  public static Map<String, Object> allOf(List<Map<String, Object>> queries) {
    return queries.isEmpty() ? ALL : Map.of("bool", Map.of("filter", queries));
  }

  public static Map<String, Object> allOf(Map<String, Object> one, Map<String, Object> other) {
    return allOf(List.of(one, other));
  }

  public static Map<String, Object> not(Map<String, Object> query) {
    return Map.of("bool", Map.of("must_not", List.of(query)));
  }

  /// The same hits, each of the same rank.
  public static Map<String, Object> constant(Map<String, Object> query, float boost) {
    return Map.of("constant_score", Map.of("filter", query, "boost", boost));
  }

  /// Words with a part anywhere in them.
  ///
  /// @param part folded: letters, digits and blanks
  public static Map<String, Object> containing(String field, String part) {
    return Map.of("wildcard", Map.of(field, Map.of("value", "*" + part + "*")));
  }

  public static Map<String, Object> sort(String field, boolean ascending) {
    return Map.of(field, direction(ascending));
  }

  /// Of one text in every process, since cursors tell orders apart by it.
  private static Map<String, Object> direction(boolean ascending) {
    return map("order", ascending ? "asc" : "desc");
  }

  /// The order by a field that some documents do not have.
  ///
  /// @param missing stands for a value that is not known
  public static Map<String, Object> sort(String field, boolean ascending, Object missing) {
    Map<String, Object> direction = direction(ascending);
    direction.put("missing", missing);
    return Map.of(field, direction);
  }

  /// A map that keeps its order and takes more.
  public static Map<String, Object> map(String key, Object value) {
    var map = new LinkedHashMap<String, Object>();
    map.put(key, value);
    return map;
  }
}
