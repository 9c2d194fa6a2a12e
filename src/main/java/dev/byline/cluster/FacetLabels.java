package dev.byline.cluster;

import dev.byline.cluster.rest.Dsl;
import dev.byline.library.ProfileRef;
import dev.byline.library.query.Facet;
import dev.byline.model.TextFolding;
import dev.byline.words.record.KeywordText;
import dev.byline.words.record.RowCodec;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// The names of people as some paper writes them, for values that are folded names or ids.
final class FacetLabels {

  private final Question question;

  FacetLabels(Question question) {
    this.question = question;
  }

  /// The labels of `values`; none where a value is its own label.
  Map<String, String> of(Facet facet, Collection<String> values) throws IOException {
    boolean arePeople = facet == Facet.AUTHOR || facet == Facet.COAUTHOR || facet == Facet.PROFILE;
    if (!arePeople || values.isEmpty()) {
      return Map.of();
    }
    String field = CatalogueLayout.values(facet);
    Map<String, Object> onePaper =
        Map.of(
            "size",
            1,
            "sort",
            List.of(Dsl.sort(CatalogueLayout.ID, true)),
            "_source",
            List.of(CatalogueLayout.ROW));
    Map<String, Object> terms = Dsl.map("field", field);
    terms.put("size", values.size());
    terms.put("include", values);
    JsonNode answer =
        question.search(
            Map.of(
                "query",
                Dsl.allOf(question.papers(), Dsl.terms(field, values)),
                "size",
                0,
                "track_total_hits",
                false,
                "aggs",
                Map.of(
                    "values",
                    Map.of(
                        "terms", terms, "aggs", Map.of("paper", Map.of("top_hits", onePaper))))));
    var labels = new HashMap<String, String>();
    for (JsonNode bucket : answer.path("aggregations").path("values").path("buckets")) {
      String value = bucket.path("key").asString("");
      JsonNode source = bucket.path("paper").path("hits").path("hits").path(0).path("_source");
      var row = RowCodec.row(RecordVersion.bytes(source.path(CatalogueLayout.ROW)));
      labels.put(value, facet == Facet.PROFILE ? profile(row, value) : name(row, value));
    }
    return labels;
  }

  private static String name(RowCodec.Row row, String folded) {
    return row.paper().authors().stream()
        .filter(name -> KeywordText.of(TextFolding.fold(name)).equals(folded))
        .findFirst()
        .orElse(folded);
  }

  private static String profile(RowCodec.Row row, String author) {
    return row.profiles().stream()
        .filter(profile -> profile.id().value().equals(author))
        .map(ProfileRef::name)
        .findFirst()
        .orElse(author);
  }
}
