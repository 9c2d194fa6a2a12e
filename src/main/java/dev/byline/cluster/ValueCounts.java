package dev.byline.cluster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Exact counts of all values of some fields over the hits of a query, however many values there
/// are.
final class ValueCounts {

  private static final int PAGE = 10_000;

  private final Question question;
  private final Map<String, Object> query;

  ValueCounts(Question question, Map<String, Object> query) {
    this.question = question;
    this.query = query;
  }

  /// Takes one combination of values.
  @FunctionalInterface
  interface Visitor {

    /// Takes one.
    ///
    /// @param values by field
    void visit(JsonNode values, long hits);
  }

  /// Shows every combination of the values of `fields`; hits without one of them are left out.
  void visit(List<String> fields, Visitor visitor) throws IOException {
    var sources = new ArrayList<Map<String, Object>>();
    fields.forEach(field -> sources.add(Map.of(field, Map.of("terms", Map.of("field", field)))));
    Map<String, Object> composite = new LinkedHashMap<>();
    composite.put("size", PAGE);
    composite.put("sources", sources);
    JsonNode after;
    do {
      JsonNode answer =
          question.search(
              Map.of(
                  "query",
                  query,
                  "size",
                  0,
                  "track_total_hits",
                  false,
                  "aggs",
                  Map.of("values", Map.of("composite", composite))));
      JsonNode values = answer.path("aggregations").path("values");
      for (JsonNode bucket : values.path("buckets")) {
        visitor.visit(bucket.path("key"), bucket.path("doc_count").asLong(0));
      }
      after = values.path("after_key");
      composite.put("after", after);
    } while (after.isObject());
  }

  /// All values of one field.
  List<String> values(String field) throws IOException {
    var values = new ArrayList<String>();
    visit(List.of(field), (value, _) -> values.add(value.path(field).asString("")));
    return values;
  }
}
