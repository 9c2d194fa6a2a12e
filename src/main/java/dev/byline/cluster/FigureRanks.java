package dev.byline.cluster;

import dev.byline.cluster.rest.Dsl;
import dev.byline.library.FigureRank;
import dev.byline.library.IndexedFigures;
import dev.byline.words.record.KeywordText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Ranks of authors' figures among those of all other authors.
final class FigureRanks {

  /// Figures of one request.
  private static final int BATCH = 200;

  private final Question question;

  FigureRanks(Question question) {
    this.question = question;
  }

  /// One figure of one of those who are asked about.
  ///
  /// @param place of the author among those asked about
  private record Asked(int place, String author, String name, float value) {
    private String field() {
      return CatalogueLayout.FIGURES + "." + name;
    }

    /// Counts the figures of all authors, the author's own included.
    Map<String, Object> aggregation() {
      return Map.of(
          "filter",
          Dsl.exists(field()),
          "aggs",
          Map.of(
              "smaller",
              Map.of("filter", Dsl.range(field(), Map.of("lt", value))),
              "equal",
              Map.of("filter", Dsl.range(field(), Map.of("gte", value, "lte", value))),
              "own",
              Map.of(
                  "filter",
                  Dsl.term(CatalogueLayout.ID, author),
                  "aggs",
                  Map.of("figure", Map.of("max", Map.of("field", field()))))));
    }

    /// The rank among the others; none for an author with whom no such figure is stored.
    void tell(JsonNode counts, List<Map<String, FigureRank>> ranks) {
      JsonNode own = counts.path("own");
      if (own.path("doc_count").asLong(0) == 0) {
        return;
      }
      float stored = (float) own.path("figure").path("value").asDouble(0);
      int smaller = count(counts.path("smaller")) - (stored < value ? 1 : 0);
      int equal = count(counts.path("equal")) - (stored == value ? 1 : 0);
      ranks.get(place).put(name, new FigureRank(smaller, equal, count(counts) - 1));
    }

    private static int count(JsonNode filter) {
      return filter.path("doc_count").asInt(0);
    }
  }

  List<Map<String, FigureRank>> of(List<IndexedFigures> asked) throws IOException {
    var all = new ArrayList<Asked>();
    var ranks = new ArrayList<Map<String, FigureRank>>();
    for (int i = 0; i < asked.size(); i++) {
      int place = i;
      String author = KeywordText.of(asked.get(i).author().value());
      asked
          .get(i)
          .figures()
          .forEach((name, value) -> all.add(new Asked(place, author, name, value.floatValue())));
      ranks.add(new HashMap<>());
    }
    for (int i = 0; i < all.size(); i += BATCH) {
      tell(all.subList(i, Math.min(all.size(), i + BATCH)), ranks);
    }
    return ranks;
  }

  private void tell(List<Asked> asked, List<Map<String, FigureRank>> ranks) throws IOException {
    var aggregations = new LinkedHashMap<String, Object>();
    for (int i = 0; i < asked.size(); i++) {
      aggregations.put(String.valueOf(i), asked.get(i).aggregation());
    }
    JsonNode answer =
        question
            .search(
                Map.of(
                    "query",
                    Dsl.allOf(List.of(question.authors())),
                    "size",
                    0,
                    "track_total_hits",
                    false,
                    "aggs",
                    aggregations))
            .path("aggregations");
    for (int i = 0; i < asked.size(); i++) {
      asked.get(i).tell(answer.path(String.valueOf(i)), ranks);
    }
  }
}
