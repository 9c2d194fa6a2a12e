package dev.byline.cluster;

import dev.byline.cluster.rest.ClusterClient;
import dev.byline.library.HitCount;
import dev.byline.library.PageRequest;
import dev.byline.library.PageRequest.From;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The hits of a query in one order, of which a page at a time is fetched.
final class HitList {

  /// From so many hits on, a count that need not be exact may stop.
  private static final int COUNTED = 1_000;

  /// Hits that are passed by at once on the way to a page far down.
  private static final int STRIDE = 20_000;

  private final Question question;
  private final Map<String, Object> query;
  private final List<Map<String, Object>> order;

  /// A page.
  ///
  /// @param sources the stored records
  record Fetched(List<JsonNode> sources, HitCount count, Optional<String> next) {}

  /// @param order total: its last key is the id
  HitList(Question question, Map<String, Object> query, List<Map<String, Object>> order) {
    this.question = question;
    this.query = query;
    this.order = order;
  }

  /// @throws IllegalArgumentException if the cursor of `request` is of another order
  Fetched page(PageRequest request) throws IOException {
    return switch (request.from()) {
      case From.Start() -> page(request, Map.of());
      case From.After(String cursor) -> page(request, Map.of("search_after", read(cursor)));
      case From.Offset(long skip) when skip + request.size() < CatalogueLayout.WINDOW ->
          page(request, Map.of("from", skip));
      case From.Offset(long skip) -> far(request, skip, STRIDE);
    };
  }

  /// A page behind more hits than the cluster counts through at once.
  ///
  /// @param stride hits that are passed by at once
  Fetched far(PageRequest request, long skip, int stride) throws IOException {
    long total = question.count(query);
    if (skip >= total) {
      return new Fetched(List.of(), new HitCount(total, true), Optional.empty());
    }
    Map<String, Object> from = Map.of();
    for (long left = skip; left > 0; left -= stride) {
      from = Map.of("search_after", last((int) Math.min(left, stride), from));
    }
    Fetched page = page(request, from);
    return new Fetched(page.sources(), new HitCount(total, true), page.next());
  }

  /// The place in the order of the last of `size` hits.
  private JsonNode last(int size, Map<String, Object> from) throws IOException {
    Map<String, Object> body = body(size, from);
    body.put("_source", false);
    body.put("track_total_hits", false);
    JsonNode hits = question.search(body).path("hits").path("hits");
    return hits.path(hits.size() - 1).path("sort");
  }

  private Map<String, Object> body(int size, Map<String, Object> from) {
    var body = new LinkedHashMap<String, Object>(from);
    body.put("query", query);
    body.put("sort", order);
    body.put("size", size);
    return body;
  }

  private Fetched page(PageRequest request, Map<String, Object> from) throws IOException {
    // One more than the page holds tells whether there is a next page.
    Map<String, Object> body = body(request.size() + 1, from);
    body.put("track_total_hits", request.exactCount() ? (Object) true : (Object) COUNTED);
    JsonNode hits = question.search(body).path("hits");
    var sources = new ArrayList<JsonNode>();
    for (JsonNode hit : hits.path("hits")) {
      sources.add(hit.path("_source"));
    }
    boolean goesOn = sources.size() > request.size();
    if (goesOn) {
      sources.removeLast();
    }
    JsonNode total = hits.path("total");
    return new Fetched(
        sources,
        new HitCount(
            total.path("value").asLong(0), total.path("relation").asString("").equals("eq")),
        goesOn
            ? Optional.of(write(hits.path("hits").path(request.size() - 1).path("sort")))
            : Optional.empty());
  }

  private String write(JsonNode place) {
    String text = ClusterClient.json(List.of(orderKey(), place));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private String orderKey() {
    return Integer.toHexString(order.toString().hashCode());
  }

  private JsonNode read(String cursor) {
    try {
      JsonNode both = JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(cursor));
      if (both.path(0).asString("").equals(orderKey()) && both.path(1).size() == order.size()) {
        return both.path(1);
      }
    } catch (JacksonException e) {
      throw new IllegalArgumentException("No cursor: " + cursor, e);
    }
    throw new IllegalArgumentException("The cursor is of another order: " + cursor);
  }
}
