package dev.byline.index;

import dev.byline.index.query.QueryCompiler;
import dev.byline.index.query.TextCompiler;
import dev.byline.library.query.Clause;
import dev.byline.library.query.Clause.Match;
import dev.byline.library.query.Clause.Scope;
import dev.byline.library.query.PaperQuery;
import dev.byline.words.SpellingCorrection;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.jspecify.annotations.Nullable;

/// Spelling suggestions from the words of the papers.
final class SpellingSuggester implements SpellingCorrection.Vocabulary {

  private final IndexSearcher searcher;

  SpellingSuggester(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  Optional<PaperQuery> corrected(PaperQuery query) throws IOException {
    PaperQuery meant = new SpellingCorrection(this).corrected(query);
    boolean helps = !meant.equals(query) && searcher.count(QueryCompiler.compile(meant)) > 0;
    return helps ? Optional.of(meant) : Optional.empty();
  }

  @Override
  public boolean isKnown(Scope scope, String word) throws IOException {
    var asWord = new Clause.Word(scope, word, Match.WORD);
    return searcher.count(TextCompiler.compile(asWord)) > 0;
  }

  @Override
  public Optional<String> nearest(Scope scope, String word, int letters) throws IOException {
    Candidate best = null;
    for (String field : TextCompiler.fields(scope)) {
      best = better(best, nearest(field, word, letters));
    }
    return Optional.ofNullable(best).map(Candidate::word);
  }

  private record Candidate(String word, int papers) {}

  private static @Nullable Candidate better(@Nullable Candidate one, @Nullable Candidate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.papers() > one.papers() ? other : one;
  }

  /// The most frequent word of `field` within so many letters of `word`.
  private @Nullable Candidate nearest(String field, String word, int letters) throws IOException {
    Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), field);
    if (terms == null) {
      return null;
    }
    int first = Character.charCount(word.codePointAt(0));
    var near = new LevenshteinAutomata(word.substring(first), true);
    var automaton =
        new CompiledAutomaton(near.toAutomaton(letters, word.substring(0, first)), false, true);
    TermsEnum found = automaton.getTermsEnum(terms);
    Candidate best = null;
    for (var term = found.next(); term != null; term = found.next()) {
      best = better(best, new Candidate(term.utf8ToString(), found.docFreq()));
    }
    return best;
  }
}
