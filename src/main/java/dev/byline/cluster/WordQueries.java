package dev.byline.cluster;

import dev.byline.cluster.rest.Dsl;
import dev.byline.library.query.Clause;
import dev.byline.library.query.Clause.Scope;
import dev.byline.words.NamePattern;
import dev.byline.words.SearchedText;
import dev.byline.words.TermTest;
import dev.byline.words.WordPattern;
import dev.byline.words.WordPattern.Sequence;
import dev.byline.words.WordPattern.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// A compiler of text clauses into the query language of a cluster.
///
/// Scores are BM25 over the title, the names and the abstract, with decreasing weights. An exact
/// match counts more than another form of the word, and that counts more than a prefix or a part of
/// a word.
final class WordQueries {

  private static final float BEGINNING_SCORE = 0.1f;
  private static final float STEM_BOOST = 0.5f;

  /// The most words near each other that are tried in every order, see [#near].
  private static final int MOST_ORDERED = 5;

  /// For a word of a hundred equal letters, whose automaton is large before it is made small.
  private static final int AUTOMATON_STATES = 1_000_000;

  private WordQueries() {}

  static Map<String, Object> compile(Clause.Phrase phrase) {
    if (CodedText.isOfNames(phrase.scope())) {
      return name(phrase.scope(), NamePattern.of(phrase.text()));
    }
    return compile(phrase.scope(), WordPattern.of(phrase));
  }

  static Map<String, Object> compile(Clause.Word word) {
    WordPattern pattern = WordPattern.of(word);
    if (word.match() == Clause.Match.WORD || pattern.sequences().isEmpty()) {
      return compile(word.scope(), pattern);
    }
    // The word itself, where it is a whole one, ranks above those that it is a part of.
    return Dsl.anyOf(
        pattern.sequences().stream()
            .flatMap(sequence -> Stream.of(sequence, sequence.whole()))
            .flatMap(sequence -> queries(word.scope(), sequence))
            .distinct()
            .toList());
  }

  private static Map<String, Object> compile(Scope scope, WordPattern pattern) {
    return pattern.sequences().isEmpty()
        ? Dsl.constant(Dsl.ALL, 1)
        : Dsl.anyOf(
            pattern.sequences().stream().flatMap(sequence -> queries(scope, sequence)).toList());
  }

  private static Stream<Map<String, Object>> queries(Scope scope, Sequence sequence) {
    if (scope == Scope.ANY
        && sequence.isSingle()
        && sequence.steps().getFirst().test() instanceof TermTest.StartsWith start
        && start.prefixes().stream().allMatch(WordQueries::isShort)) {
      return Stream.of(begun(Dsl.terms(CatalogueLayout.BEGINNINGS, start.prefixes())));
    }
    return SearchedText.of(scope).stream().map(text -> query(text, sequence));
  }

  /// True if [CatalogueLayout#BEGINNINGS] answers for all that begins so.
  private static boolean isShort(String prefix) {
    return prefix.codePointCount(0, prefix.length()) <= CatalogueLayout.LONGEST_BEGINNING;
  }

  private static Map<String, Object> query(SearchedText text, Sequence sequence) {
    if (sequence.isSingle()) {
      return single(text, sequence.steps().getFirst().test());
    }
    return sequence.isNear() ? near(text, sequence) : phrase(text, sequence.steps());
  }

  private static Map<String, Object> single(SearchedText text, TermTest test) {
    String field = CatalogueLayout.words(text.scope());
    return switch (test) {
      case TermTest.AnyOf anyOf -> forms(text, anyOf);
      case TermTest.StartsWith start ->
          begun(anyOf(start.prefixes(), p -> Map.of("prefix", Map.of(field, Map.of("value", p)))));
      case TermTest.Near near ->
          begun(anyOf(List.copyOf(near.words()), word -> fuzzy(field, word, near.edits())));
      case TermTest.Contains contains ->
          begun(anyOf(contains.parts(), part -> containing(field, part)));
    };
  }

  private static Map<String, Object> anyOf(
      List<String> words, Function<String, Map<String, Object>> query) {
    return Dsl.anyOf(words.stream().map(query).toList());
  }

  private static Map<String, Object> begun(Map<String, Object> query) {
    return Dsl.constant(query, BEGINNING_SCORE);
  }

  private static Map<String, Object> fuzzy(String field, String word, int edits) {
    return Map.of(
        "fuzzy",
        Map.of(
            field,
            Map.of(
                "value",
                word,
                "fuzziness",
                String.valueOf(edits),
                "transpositions",
                true,
                "rewrite",
                "constant_score")));
  }

  /// Terms have letters and digits only, which mean themselves in an expression.
  private static Map<String, Object> containing(String field, String part) {
    return Map.of(
        "regexp",
        Map.of(
            field,
            Map.of(
                "value",
                ".*" + part + ".*",
                "flags",
                "NONE",
                "max_determinized_states",
                AUTOMATON_STATES)));
  }

  /// A word in one of its forms: in full weight as it was asked for, in less as another word of the
  /// same stem.
  private static Map<String, Object> forms(SearchedText text, TermTest.AnyOf anyOf) {
    Map<String, Object> exact = match(text, anyOf.exact(), text.boost());
    return text.isStemmed() && !anyOf.others().isEmpty()
        ? Dsl.anyOf(List.of(exact, match(text, anyOf.others(), text.boost() * STEM_BOOST)))
        : exact;
  }

  private static Map<String, Object> match(SearchedText text, Set<String> words, float boost) {
    String query = CodedText.anyOf(words);
    return Map.of(
        "match",
        Map.of(CatalogueLayout.words(text.scope()), Map.of("query", query, "boost", boost)));
  }

  /// Papers with any of `forms` in one kind of text.
  static Map<String, Object> anyForm(Scope scope, TermTest.AnyOf forms) {
    return forms(SearchedText.of(scope).getFirst(), forms);
  }

  private static Map<String, Object> phrase(SearchedText text, List<Step> steps) {
    var positions = new ArrayList<String>();
    boolean isBegun = false;
    for (Step step : steps) {
      while (positions.size() < step.offset()) {
        positions.add(CodedText.HOLE);
      }
      switch (step.test()) {
        case TermTest.AnyOf anyOf -> positions.add(CodedText.anyOf(terms(text, anyOf)));
        case TermTest.StartsWith start -> {
          positions.add(CodedText.anyOf(start.prefixes()));
          isBegun = true;
        }
        case TermTest.Contains _, TermTest.Near _ ->
            throw new IllegalStateException("Such a word stands alone: " + step);
      }
    }
    var query = Dsl.map("query", String.join(" ", positions));
    query.put("boost", text.boost());
    if (isBegun) {
      query.put("max_expansions", Integer.MAX_VALUE);
    }
    return Map.of(
        isBegun ? "match_phrase_prefix" : "match_phrase",
        Map.of(CatalogueLayout.words(text.scope()), query));
  }

  private static Set<String> terms(SearchedText text, TermTest.AnyOf anyOf) {
    var words = new LinkedHashSet<>(anyOf.exact());
    if (text.isStemmed()) {
      words.addAll(anyOf.others());
    }
    return words;
  }

  /// Words near each other, each at a position of its own: in any of their orders. Of many words
  /// the orders are too many; there one position may count for two of them.
  private static Map<String, Object> near(SearchedText text, Sequence sequence) {
    var words = new ArrayList<Set<String>>();
    for (Step step : sequence.steps()) {
      if (step.test() instanceof TermTest.AnyOf anyOf) {
        words.add(anyOf.exact());
      }
    }
    int gaps = sequence.stretch() - words.size();
    String field = CatalogueLayout.words(text.scope());
    List<Map<String, Object>> ways =
        words.size() <= MOST_ORDERED
            ? orders(words).stream()
                .map(order -> intervals(field, allOf(order, true, gaps)))
                .toList()
            : List.of(intervals(field, allOf(words, false, gaps)));
    List<Map<String, Object>> ranks =
        words.stream().map(forms -> match(text, forms, text.boost())).toList();
    return Map.of("bool", Map.of("must", ranks, "filter", List.of(Dsl.anyOf(ways))));
  }

  private static List<List<Set<String>>> orders(List<Set<String>> words) {
    if (words.isEmpty()) {
      return List.of(List.of());
    }
    var orders = new LinkedHashSet<List<Set<String>>>();
    for (int i = 0; i < words.size(); i++) {
      var others = new ArrayList<>(words);
      Set<String> first = others.remove(i);
      for (List<Set<String>> rest : orders(others)) {
        orders.add(Stream.concat(Stream.of(first), rest.stream()).toList());
      }
    }
    return List.copyOf(orders);
  }

  private static Map<String, Object> intervals(String field, Map<String, Object> rule) {
    return Map.of("intervals", Map.of(field, rule));
  }

  private static Map<String, Object> allOf(
      Iterable<? extends Set<String>> words, boolean ordered, int gaps) {
    var rules = new ArrayList<Map<String, Object>>();
    words.forEach(forms -> rules.add(Map.of("match", Map.of("query", CodedText.anyOf(forms)))));
    return Map.of("all_of", Map.of("intervals", rules, "ordered", ordered, "max_gaps", gaps));
  }

  /// Papers with an author whose name all `words` meet, see [NamePattern].
  private static Map<String, Object> name(Scope scope, NamePattern pattern) {
    List<Set<String>> words = pattern.words();
    if (words.isEmpty()) {
      return Dsl.constant(Dsl.ALL, 1);
    }
    SearchedText text = SearchedText.of(scope).getFirst();
    if (words.size() == 1) {
      return match(text, words.getFirst(), text.boost());
    }
    // Two words with the same spellings may be met by one word of the name.
    var met = new LinkedHashSet<Set<String>>();
    words.forEach(spellings -> met.add(NamePattern.terms(spellings)));
    pattern.inFull().ifPresent(met::add);
    return Dsl.constant(
        intervals(CatalogueLayout.names(scope), allOf(met, false, CatalogueLayout.NAME_GAPS)),
        text.boost());
  }
}
