package dev.byline.cluster;

import dev.byline.cluster.rest.Dsl;
import dev.byline.library.HitFacets;
import dev.byline.library.own.MarkBook;
import dev.byline.library.query.CitationBand;
import dev.byline.library.query.Clause;
import dev.byline.library.query.Facet;
import dev.byline.library.query.FacetValue;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.PaperId;
import dev.byline.model.own.OwnMarks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/// Facet counts over the hits of a query, each as if nothing were chosen in that facet: one request
/// for all of them, whose hits meet the words, and a filter of the other choices for each facet.
///
/// A shard gives its most frequent values. Where others might have been among them, their counts
/// are asked for by name, so that every count that is shown is exact.
final class FacetHits {

  /// Names are many: more than a list shows.
  private static final int PEOPLE = 50;

  private static final int VALUES = 500;

  /// A shard gives so many more than are shown.
  private static final int MORE = 1_000;

  /// Values among which those are looked for that are being typed: the most frequent ones.
  private static final int MOST_VALUES = 10_000;

  private final Question question;

  FacetHits(Question question) {
    this.question = question;
  }

  HitFacets facets(PaperQuery query, Set<Facet> wanted) throws IOException {
    var found = new EnumMap<Facet, List<FacetValue>>(Facet.class);
    var aggregations = new LinkedHashMap<String, Object>();
    List<Clause> choices = query.clauses().stream().filter(FacetHits::isChoice).toList();
    List<Clause> others = query.clauses().stream().filter(c -> !isChoice(c)).toList();
    aggregations.put("hits", Map.of("filter", question.clauses().conjunction(choices)));
    for (Facet facet : wanted) {
      if (facet != Facet.TAG) {
        aggregations.put(facet.name(), counts(facet, choices, values(facet, List.of())));
      }
    }
    JsonNode answer = aggregate(others, aggregations);
    for (Facet facet : wanted) {
      found.put(
          facet, facet == Facet.TAG ? tags(query) : values(query, facet, choices, others, answer));
    }
    long hits = answer.path("hits").path("doc_count").asLong(0);
    return new HitFacets(hits, found);
  }

  private static boolean isChoice(Clause clause) {
    for (Facet facet : Facet.values()) {
      if (clause.isChoiceIn(facet)) {
        return true;
      }
    }
    return false;
  }

  private JsonNode aggregate(List<Clause> clauses, Map<String, Object> aggregations)
      throws IOException {
    return question
        .search(
            Map.of(
                "query",
                Dsl.allOf(List.of(question.clauses().papers(clauses))),
                "size",
                0,
                "track_total_hits",
                false,
                "aggs",
                aggregations))
        .path("aggregations");
  }

  private Map<String, Object> counts(Facet facet, List<Clause> choices, Map<String, Object> values)
      throws IOException {
    List<Clause> free = choices.stream().filter(choice -> !choice.isChoiceIn(facet)).toList();
    return Map.of(
        "filter",
        question.clauses().conjunction(free),
        "aggs",
        Map.of("values", Map.of("terms", values)));
  }

  /// @param only the values to count; the most frequent ones where there are none
  private static Map<String, Object> values(Facet facet, Collection<String> only) {
    Map<String, Object> values = Dsl.map("field", CatalogueLayout.values(facet));
    values.put("size", only.isEmpty() ? limit(facet) : only.size());
    values.put("shard_size", only.isEmpty() ? limit(facet) + MORE : only.size());
    values.put("order", List.of(Map.of("_count", "desc"), Map.of("_key", "asc")));
    if (!only.isEmpty()) {
      values.put("include", only);
    }
    return values;
  }

  private static int limit(Facet facet) {
    return switch (facet) {
      case AUTHOR, COAUTHOR, PROFILE -> PEOPLE;
      case CATEGORY, YEAR, POSITION, AFFILIATION, VENUE, CODE, SCORE, CITATIONS, TAG -> VALUES;
    };
  }

  /// The most frequent values, then those that are chosen and not among them.
  private List<FacetValue> values(
      PaperQuery query,
      Facet facet,
      List<Clause> choices,
      List<Clause> others,
      JsonNode aggregations)
      throws IOException {
    JsonNode terms = aggregations.path(facet.name()).path("values");
    Map<String, Long> counts = read(terms);
    var missing = new HashSet<>(query.chosen(facet));
    missing.removeAll(counts.keySet());
    boolean isExact = terms.path("doc_count_error_upper_bound").asLong(0) == 0;
    var again = new ArrayList<String>(missing);
    if (!isExact) {
      again.addAll(counts.keySet());
    }
    if (!again.isEmpty()) {
      JsonNode exact =
          aggregate(others, Map.of(facet.name(), counts(facet, choices, values(facet, again))));
      missing.forEach(value -> counts.put(value, 0L));
      counts.putAll(read(exact.path(facet.name()).path("values")));
    }
    Map<String, String> labels = new FacetLabels(question).of(facet, counts.keySet());
    var values = new ArrayList<FacetValue>();
    counts.forEach(
        (value, count) -> values.add(new FacetValue(value, label(facet, value, labels), count)));
    // Values of equal counts stay in the order of the cluster: that of the values.
    var byCount = Comparator.comparingLong(FacetValue::count).reversed();
    List<FacetValue> frequent =
        values.stream().filter(v -> !missing.contains(v.value())).sorted(byCount).toList();
    List<FacetValue> chosen =
        values.stream()
            .filter(v -> missing.contains(v.value()))
            .sorted(Comparator.comparing(FacetValue::value))
            .toList();
    var all = new ArrayList<>(frequent);
    all.addAll(chosen);
    return all;
  }

  private static Map<String, Long> read(JsonNode terms) {
    var counts = new LinkedHashMap<String, Long>();
    for (JsonNode bucket : terms.path("buckets")) {
      counts.put(bucket.path("key").asString(""), bucket.path("doc_count").asLong(0));
    }
    return counts;
  }

  private static String label(Facet facet, String value, Map<String, String> labels) {
    return facet == Facet.CITATIONS
        ? CitationBand.valued(value).map(CitationBand::label).orElse(value)
        : labels.getOrDefault(value, value);
  }

  /// The most frequent values of `facet` among those that are `wanted`, over the hits of `query`.
  List<FacetValue> matching(PaperQuery query, Facet facet, Predicate<String> wanted, int limit)
      throws IOException {
    Map<String, Object> most = values(facet, List.of());
    most.put("size", MOST_VALUES);
    most.put("shard_size", MOST_VALUES);
    JsonNode answer =
        aggregate(query.clauses(), Map.of(facet.name(), counts(facet, List.of(), most)));
    Map<String, Long> counts = read(answer.path(facet.name()).path("values"));
    List<String> found = counts.keySet().stream().filter(wanted).limit(limit).toList();
    Map<String, String> labels = new FacetLabels(question).of(facet, found);
    return found.stream()
        .map(v -> new FacetValue(v, label(facet, v, labels), counts.getOrDefault(v, 0L)))
        .toList();
  }

  /// The tags of the hits of `query` with nothing chosen among the tags; the chosen ones too.
  List<FacetValue> tags(PaperQuery query) throws IOException {
    List<String> tagged = question.papersMarked(marks -> !marks.tags().isEmpty());
    Map<String, Object> hits =
        Dsl.allOf(
            question.clauses().papers(query.free(Facet.TAG)),
            Dsl.terms(CatalogueLayout.ID, tagged));
    var marks = new ArrayList<OwnMarks>();
    for (String id : new ValueCounts(question, hits).values(CatalogueLayout.ID)) {
      marks.add(question.marked().marks().of(new PaperId(id)));
    }
    var counts = new ArrayList<>(MarkBook.tags(marks.stream()));
    query.chosen(Facet.TAG).stream()
        .filter(tag -> counts.stream().noneMatch(c -> c.value().equals(tag)))
        .forEach(tag -> counts.add(new FacetValue(tag, tag, 0)));
    return counts;
  }
}
