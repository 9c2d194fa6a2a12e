package dev.byline.cluster;

import dev.byline.cluster.rest.Dsl;
import dev.byline.library.query.Clause;
import dev.byline.library.query.Clause.Match;
import dev.byline.library.query.Clause.Scope;
import dev.byline.library.query.PaperQuery;
import dev.byline.words.SearchedText;
import dev.byline.words.SpellingCorrection;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// The words of a catalogue's papers, for spelling suggestions.
final class CatalogueVocabulary implements SpellingCorrection.Vocabulary {

  private static final int CANDIDATES = 100;

  private final Question question;

  CatalogueVocabulary(Question question) {
    this.question = question;
  }

  /// `query` with the words that are meant, if that finds anything.
  Optional<PaperQuery> didYouMean(PaperQuery query) throws IOException {
    PaperQuery meant = new SpellingCorrection(this).corrected(query);
    boolean helps = !meant.equals(query) && isFound(meant.clauses());
    return helps ? Optional.of(meant) : Optional.empty();
  }

  private boolean isFound(List<Clause> clauses) throws IOException {
    return question.count(question.clauses().papers(clauses)) > 0;
  }

  @Override
  public boolean isKnown(Scope scope, String word) throws IOException {
    return isFound(List.of(new Clause.Word(scope, word, Match.WORD)));
  }

  @Override
  public Optional<String> nearest(Scope scope, String word, int letters) throws IOException {
    String best = "";
    long papers = 0;
    for (SearchedText text : SearchedText.of(scope)) {
      for (JsonNode candidate : candidates(text, word, letters)) {
        if (candidate.path("freq").asLong(0) > papers) {
          best = candidate.path("text").asString("");
          papers = candidate.path("freq").asLong(0);
        }
      }
    }
    return papers == 0 ? Optional.empty() : Optional.of(best);
  }

  private JsonNode candidates(SearchedText text, String word, int letters) throws IOException {
    var term = Dsl.map("field", CatalogueLayout.words(text.scope()));
    term.put("suggest_mode", "always");
    term.put("sort", "frequency");
    term.put("max_edits", letters);
    term.put("prefix_length", 1);
    term.put("min_word_length", 1);
    term.put("size", CANDIDATES);
    term.put("shard_size", CANDIDATES);
    term.put("max_inspections", CANDIDATES);
    JsonNode answer =
        question.search(
            Map.of("size", 0, "suggest", Map.of("near", Map.of("text", word, "term", term))));
    return answer.path("suggest").path("near").path(0).path("options");
  }
}
