package dev.byline.index;

import dev.byline.index.query.MarkQuery;
import dev.byline.index.query.QueryCompiler;
import dev.byline.index.query.TextCompiler;
import dev.byline.library.query.Clause;
import dev.byline.library.query.Clause.Match;
import dev.byline.library.query.Clause.Scope;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.QueryText;
import dev.byline.words.Token;
import dev.byline.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.jspecify.annotations.Nullable;

/// Spelling suggestions for words that are not in any paper, and for unknown field names.
///
/// The suggested word begins with the same letter and differs in the fewest letters: at most one in
/// a short word, two in one of more than five. Among those, the most frequent word is chosen.
final class SpellingSuggester {

  private static final int SHORT = 5;

  private final IndexSearcher searcher;

  SpellingSuggester(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  Optional<PaperQuery> corrected(PaperQuery query) throws IOException {
    PaperQuery inFields = QueryText.withMeantFields(query);
    var meant = new PaperQuery(corrected(inFields.clauses()), inFields.sort());
    boolean helps = !meant.equals(query) && searcher.count(QueryCompiler.compile(meant)) > 0;
    return helps ? Optional.of(meant) : Optional.empty();
  }

  private List<Clause> corrected(List<Clause> clauses) throws IOException {
    var corrected = new ArrayList<Clause>();
    for (Clause clause : clauses) {
      corrected.add(corrected(clause));
    }
    return corrected;
  }

  private Clause corrected(Clause clause) throws IOException {
    return switch (clause) {
      case Clause.Word word when !isSpelled(word.match()) || MarkQuery.isAbout(word) -> word;
      case Clause.Phrase phrase when MarkQuery.isAbout(phrase) -> phrase;
      case Clause.Word word ->
          new Clause.Word(word.scope(), corrected(word.scope(), word.text()), word.match());
      case Clause.Phrase phrase ->
          new Clause.Phrase(
              phrase.scope(), corrected(phrase.scope(), phrase.text()), phrase.apart());
      case Clause.And and -> new Clause.And(corrected(and.clauses()));
      case Clause.Or or -> new Clause.Or(corrected(or.clauses()));
      case Clause.Not _,
          Clause.OneOf _,
          Clause.Published _,
          Clause.Dated _,
          Clause.Bounded _,
          Clause.Identified _,
          Clause.Has _,
          Clause.Is _ ->
          clause;
    };
  }

  /// True if a word is meant as it is typed, so that it may be misspelt.
  private static boolean isSpelled(Match match) {
    return match == Match.WORD || match == Match.PREFIX;
  }

  /// The text with each word that is unknown in its place replaced.
  private String corrected(Scope scope, String text) throws IOException {
    var corrected = new StringBuilder();
    int copied = 0;
    int position = -1;
    for (Token token : Words.of(text)) {
      boolean isWord = token.form() == Token.Form.WORD && token.position() > position;
      if (isWord) {
        position = token.position();
        Optional<String> meant = meant(scope, token.term());
        if (meant.isPresent()) {
          corrected.append(text, copied, token.from()).append(meant.get());
          copied = token.to();
        }
      }
    }
    return corrected.append(text, copied, text.length()).toString();
  }

  private Optional<String> meant(Scope scope, String word) throws IOException {
    boolean isTried = word.length() > 2 && !isKnown(scope, word);
    if (!isTried) {
      return Optional.empty();
    }
    int most = word.length() > SHORT ? 2 : 1;
    for (int letters = 1; letters <= most; letters++) {
      Candidate best = null;
      for (String field : TextCompiler.fields(scope)) {
        best = better(best, nearest(field, word, letters));
      }
      if (best != null) {
        return Optional.of(best.word());
      }
    }
    return Optional.empty();
  }

  private boolean isKnown(Scope scope, String word) throws IOException {
    var asWord = new Clause.Word(scope, word, Match.WORD);
    return searcher.count(TextCompiler.compile(asWord)) > 0;
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
