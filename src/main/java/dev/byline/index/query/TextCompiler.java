package dev.byline.index.query;

import dev.byline.index.store.Schema;
import dev.byline.library.query.Clause;
import dev.byline.library.query.Clause.Scope;
import dev.byline.words.NamePattern;
import dev.byline.words.SearchedText;
import dev.byline.words.TermTest;
import dev.byline.words.WordPattern;
import dev.byline.words.WordPattern.Sequence;
import dev.byline.words.WordPattern.Step;
import dev.byline.words.Words;
import dev.byline.words.record.RowCodec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/// A compiler of text clauses into Lucene queries.
///
/// Scores are BM25 over the title, the names and the abstract, with decreasing weights. An exact
/// match counts more than another form of the word, and that counts more than a prefix or a part of
/// a word.
public final class TextCompiler {

  private static final float BEGINNING_SCORE = 0.1f;

  /// Terms that stand for first letters of names; they are not words.
  private static final Automaton INITIALS =
      Operations.concatenate(
          List.of(Automata.makeChar(NamePattern.INITIAL), Automata.makeAnyString()));

  private TextCompiler() {}

  /// The fields in which words of a scope are looked for.
  public static List<String> fields(Scope scope) {
    return SearchedText.of(scope).stream().map(TextCompiler::field).toList();
  }

  private static String field(SearchedText target) {
    return Schema.words(target.scope());
  }

  /// Papers with any of `forms` in one kind of text.
  public static Query synonyms(Scope scope, TermTest.AnyOf forms) {
    return synonyms(SearchedText.of(scope).getFirst(), forms);
  }

  public static Query compile(Clause.Phrase phrase) {
    if (phrase.scope() == Scope.AUTHOR || phrase.scope() == Scope.COAUTHOR) {
      return name(phrase.scope(), NamePattern.of(phrase.text()));
    }
    return compile(phrase.scope(), WordPattern.of(phrase));
  }

  public static Query compile(Clause.Word word) {
    WordPattern pattern = WordPattern.of(word);
    if (word.match() == Clause.Match.WORD || pattern.sequences().isEmpty()) {
      return compile(word.scope(), pattern);
    }
    var begun = new ArrayList<Query>();
    var telling = new ArrayList<Query>();
    for (Sequence sequence : pattern.sequences()) {
      List<Query> queries = queries(word.scope(), sequence).toList();
      begun.addAll(queries);
      if (!isShort(sequence)) {
        queries.stream().filter(TextCompiler::isTelling).forEach(telling::add);
      }
    }
    // The word itself, where it is a whole one, ranks above those it begins. One score wherever it
    // begins a word: to add up those of all texts takes all hits.
    Query query = anyOf(begun);
    var ranked = new BooleanQuery.Builder().add(begun(query), Occur.SHOULD);
    telling.forEach(one -> ranked.add(one, Occur.SHOULD));
    pattern.sequences().stream()
        .flatMap(sequence -> queries(word.scope(), sequence.whole()))
        .forEach(whole -> ranked.add(whole, Occur.SHOULD));
    return new RankedQuery(query, ranked.build());
  }

  /// True if a query is of a kind of text that counts for more than others.
  private static boolean isTelling(Query query) {
    return query instanceof BoostQuery boosted && boosted.getBoost() > 1;
  }

  private static Query compile(Scope scope, WordPattern pattern) {
    if (pattern.sequences().isEmpty()) {
      return new ConstantScoreQuery(QueryCompiler.PAPERS);
    }
    List<Query> queries =
        pattern.sequences().stream().flatMap(sequence -> queries(scope, sequence)).toList();
    return anyOf(queries);
  }

  private static Query anyOf(List<Query> queries) {
    if (queries.size() == 1) {
      return queries.getFirst();
    }
    var any = new BooleanQuery.Builder();
    queries.forEach(query -> any.add(query, Occur.SHOULD));
    return any.build();
  }

  private static Stream<Query> queries(Scope scope, Sequence sequence) {
    if (scope == Scope.ANY
        && isShort(sequence)
        && sequence.steps().getFirst().test() instanceof TermTest.StartsWith start) {
      return start.prefixes().stream()
          .map(p -> begun(new TermQuery(new Term(Schema.BEGINNINGS, p))));
    }
    return SearchedText.of(scope).stream().map(target -> query(target, sequence));
  }

  /// True if [Schema#BEGINNINGS] answers for all that begins so.
  private static boolean isShort(Sequence sequence) {
    return sequence.isSingle()
        && sequence.steps().getFirst().test() instanceof TermTest.StartsWith start
        && start.prefixes().stream().allMatch(TextCompiler::isShort);
  }

  private static boolean isShort(String prefix) {
    return prefix.codePointCount(0, prefix.length()) <= Schema.LONGEST_BEGINNING;
  }

  private static Query query(SearchedText target, Sequence sequence) {
    Query query =
        sequence.isSingle()
            ? single(target, sequence.steps().getFirst().test())
            : sequence.isNear() ? near(target, sequence) : phrase(target, sequence.steps());
    return target.boost() == 1 ? query : new BoostQuery(query, target.boost());
  }

  private static Query single(SearchedText target, TermTest test) {
    return switch (test) {
      case TermTest.AnyOf anyOf -> synonyms(target, anyOf);
      case TermTest.StartsWith start ->
          anyOf(
              start.prefixes().stream()
                  .map(prefix -> begun(new PrefixQuery(new Term(field(target), prefix))))
                  .toList());
      case TermTest.Near near ->
          anyOf(
              near.words().stream()
                  .map(word -> begun(fuzzy(field(target), word, near.edits())))
                  .toList());
      case TermTest.Contains contains ->
          anyOf(
              contains.parts().stream()
                  .map(part -> begun(Substring.query(field(target), part)))
                  .toList());
    };
  }

  private static Query fuzzy(String field, String word, int edits) {
    Automaton near = new LevenshteinAutomata(word, true).toAutomaton(edits);
    Automaton words = Operations.minus(near, INITIALS, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    return new AutomatonQuery(new Term(field, word + "~" + edits), words);
  }

  private static Query begun(Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), BEGINNING_SCORE);
  }

  private static Query synonyms(SearchedText target, TermTest.AnyOf anyOf) {
    TermTest.AnyOf forms = target.isStemmed() ? anyOf : TermTest.AnyOf.exactly(anyOf.exact());
    return new FormsQuery(field(target), forms);
  }

  private static Query phrase(SearchedText target, List<Step> steps) {
    var phrase = new MultiPhraseQuery.Builder();
    for (Step step : steps) {
      switch (step.test()) {
        case TermTest.AnyOf anyOf -> phrase.add(terms(target, anyOf), step.offset());
        case TermTest.StartsWith start -> {
          List<Term> prefixes =
              start.prefixes().stream().map(p -> new Term(field(target), p)).toList();
          return new PrefixPhraseQuery(phrase.build(), prefixes, step.offset());
        }
        case TermTest.Contains _, TermTest.Near _ ->
            throw new IllegalStateException("Such a word stands alone: " + step);
      }
    }
    return phrase.build();
  }

  /// Ranked by its words, found where they are near each other.
  private static Query near(SearchedText target, Sequence sequence) {
    var all = new BooleanQuery.Builder();
    var words = new ArrayList<List<Term>>();
    for (Step step : sequence.steps()) {
      if (step.test() instanceof TermTest.AnyOf anyOf) {
        all.add(synonyms(target, TermTest.AnyOf.exactly(anyOf.exact())), Occur.MUST);
        words.add(anyOf.exact().stream().map(w -> new Term(field(target), w)).toList());
      }
    }
    Query allWords = all.build();
    var near = new VerifiedQuery(allWords, new NearVerifier(words, sequence.stretch()));
    return new BooleanQuery.Builder().add(allWords, Occur.MUST).add(near, Occur.FILTER).build();
  }

  private static Term[] terms(SearchedText target, TermTest.AnyOf anyOf) {
    var words = new ArrayList<>(anyOf.exact());
    if (target.isStemmed()) {
      words.addAll(anyOf.others());
    }
    return words.stream().map(w -> new Term(field(target), w)).toArray(Term[]::new);
  }

  /// Papers with an author whose name all `words` meet.
  private static Query name(Scope scope, NamePattern words) {
    if (words.words().isEmpty()) {
      return new ConstantScoreQuery(QueryCompiler.PAPERS);
    }
    String field = Schema.words(scope);
    if (words.words().size() == 1) {
      var exact = TermTest.AnyOf.exactly(words.words().getFirst());
      return new FormsQuery(field, exact);
    }
    var all = new BooleanQuery.Builder();
    words
        .words()
        .forEach(spellings -> {
          var anyOf = TermTest.AnyOf.exactly(NamePattern.terms(spellings));
          all.add(new FormsQuery(field, anyOf), Occur.MUST);
        });
    return new VerifiedQuery(all.build(), new NameVerifier(scope, words));
  }

  /// Reads the names of a document's authors from its row.
  private record NameVerifier(Scope scope, NamePattern words) implements VerifiedQuery.Verifier {
    @Override
    public VerifiedQuery.Check in(LeafReaderContext context) throws IOException {
      BinaryDocValues rows = DocValues.getBinary(context.reader(), Schema.ROW);
      return document ->
          rows.advanceExact(document)
              && names(rows).stream().anyMatch(name -> words.meet(Words.of(name)));
    }

    private List<String> names(BinaryDocValues rows) throws IOException {
      return scope == Scope.COAUTHOR
          ? RowCodec.coAuthors(Schema.record(rows.binaryValue()))
          : RowCodec.authors(Schema.record(rows.binaryValue()));
    }
  }
}
