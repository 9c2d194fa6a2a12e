package dev.byline.cluster;

import dev.byline.cluster.rest.Dsl;
import dev.byline.library.PaperHit;
import dev.byline.library.PaperRecord;
import dev.byline.library.RelatedPaper;
import dev.byline.library.query.Clause.Scope;
import dev.byline.model.PaperId;
import dev.byline.words.Relatedness;
import dev.byline.words.StemCounts;
import dev.byline.words.TermTest;
import dev.byline.words.record.KeywordText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// Search for related papers: those that share characteristic words with a paper, see
/// [Relatedness].
final class RelatedHits {

  /// Words that are counted in one request.
  private static final int BATCH = 1_000;

  private final Question question;

  RelatedHits(Question question) {
    this.question = question;
  }

  /// None if there is no such paper.
  List<RelatedPaper> related(PaperId id, int limit) throws IOException {
    Map<String, Object> byId = Dsl.term(CatalogueLayout.ID, KeywordText.of(id.value()));
    Optional<PaperRecord> paper = new PaperHits(question).records(byId).stream().findFirst();
    if (paper.isEmpty()) {
      return List.of();
    }
    var others = new Others(Dsl.allOf(question.papers(), Dsl.not(byId)));
    return new Relatedness<>(others)
        .related(paper.get().paper(), limit).stream()
            .map(found -> new RelatedPaper(found.paper(), found.words()))
            .toList();
  }

  /// Papers with any form of a word in title or abstract.
  private static Map<String, Object> either(String word) {
    TermTest.AnyOf forms = TermTest.AnyOf.anyForm(Set.of(word));
    return Dsl.anyOf(
        List.of(
            WordQueries.anyForm(Scope.TITLE, forms), WordQueries.anyForm(Scope.ABSTRACT, forms)));
  }

  /// The numbers of the hits of `hits` that have each of `words`.
  private Map<String, Integer> counts(
      Map<String, Object> hits,
      Collection<String> words,
      Function<String, Map<String, Object>> query)
      throws IOException {
    var counts = new HashMap<String, Integer>();
    List<String> all = List.copyOf(words);
    for (int i = 0; i < all.size(); i += BATCH) {
      var filters = new LinkedHashMap<String, Object>();
      all.subList(i, Math.min(all.size(), i + BATCH))
          .forEach(word -> filters.put(word, query.apply(word)));
      JsonNode answer =
          question.search(
              Map.of(
                  "query",
                  hits,
                  "size",
                  0,
                  "track_total_hits",
                  false,
                  "aggs",
                  Map.of("words", Map.of("filters", Map.of("filters", filters)))));
      answer
          .path("aggregations")
          .path("words")
          .path("buckets")
          .properties()
          .forEach(word -> counts.put(word.getKey(), word.getValue().path("doc_count").asInt(0)));
    }
    return counts;
  }

  /// The other papers.
  private final class Others implements Relatedness.Engine<PaperHit> {
    private final Map<String, Object> others;

    Others(Map<String, Object> others) {
      this.others = others;
    }

    @Override
    public int papers() throws IOException {
      return (int) question.count(question.papers());
    }

    @Override
    public Map<String, Integer> papersWithForms(Collection<String> words) throws IOException {
      return counts(question.papers(), words, RelatedHits::either);
    }

    @Override
    public SequencedMap<PaperHit, StemCounts> candidates(
        Collection<Relatedness.Telling> telling, int most) throws IOException {
      var words = new ArrayList<Map<String, Object>>();
      telling.forEach(word ->
          words.add(
              Map.of(
                  "bool", Map.of("should", List.of(either(word.word())), "boost", word.weight()))));
      Map<String, Object> query =
          Map.of("bool", Map.of("must", List.of(Dsl.anyOf(words)), "filter", List.of(others)));
      JsonNode answer =
          question.search(
              Map.of(
                  "query",
                  query,
                  "size",
                  most,
                  "track_total_hits",
                  false,
                  "sort",
                  PaperHits.best()));
      var candidates = new LinkedHashMap<PaperHit, StemCounts>();
      for (JsonNode hit : answer.path("hits").path("hits")) {
        JsonNode source = hit.path("_source");
        candidates.put(PaperHits.hit(source), StemCounts.of(RecordVersion.paper(source).paper()));
      }
      return candidates;
    }

    /// Versions that died count, as long as they are kept.
    @Override
    public Map<String, Integer> papersWith(Scope scope, SortedSet<String> words)
        throws IOException {
      String field = CatalogueLayout.words(scope);
      return counts(Dsl.ALL, words, word -> Dsl.term(field, word));
    }
  }
}
