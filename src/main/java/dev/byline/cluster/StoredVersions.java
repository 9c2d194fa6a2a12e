package dev.byline.cluster;

import dev.byline.cluster.rest.ClusterClient;
import dev.byline.cluster.rest.Dsl;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// The versions of records that an index holds, whoever sees them.
final class StoredVersions {

  private static final int PAGE = 1_000;

  private final ClusterClient client;
  private final String index;

  StoredVersions(ClusterClient client, String index) {
    this.client = client;
    this.index = index;
  }

  /// Takes the hits of one page.
  @FunctionalInterface
  interface Hits {
    void take(List<JsonNode> hits) throws IOException;
  }

  /// The documents of all hits of `query`, in the order of their ids.
  List<JsonNode> sources(Map<String, Object> query) throws IOException {
    var sources = new ArrayList<JsonNode>();
    visit(query, hits -> hits.forEach(hit -> sources.add(hit.path("_source"))));
    return sources;
  }

  /// Passes all hits of `query` on, a page at a time.
  void visit(Map<String, Object> query, Hits to) throws IOException {
    var body = new LinkedHashMap<String, Object>();
    body.put("query", Dsl.allOf(List.of(query)));
    body.put("size", PAGE);
    body.put("track_total_hits", false);
    body.put(
        "sort",
        List.of(
            Dsl.sort(CatalogueLayout.ID, true),
            Dsl.sort(CatalogueLayout.KIND, true),
            Dsl.sort(CatalogueLayout.BORN, true)));
    while (true) {
      JsonNode answer = client.post(index + "/_search?allow_partial_search_results=false", body);
      var hits = new ArrayList<JsonNode>();
      answer.path("hits").path("hits").forEach(hits::add);
      if (!hits.isEmpty()) {
        to.take(hits);
      }
      if (hits.size() < PAGE) {
        return;
      }
      body.put("search_after", hits.getLast().path("sort"));
    }
  }
}
