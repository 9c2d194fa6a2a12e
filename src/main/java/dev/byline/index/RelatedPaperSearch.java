package dev.byline.index;

import dev.byline.index.query.QueryCompiler;
import dev.byline.index.query.TextCompiler;
import dev.byline.index.store.CommittedReader;
import dev.byline.index.store.Schema;
import dev.byline.library.PaperHit;
import dev.byline.library.PaperRecord;
import dev.byline.library.RelatedPaper;
import dev.byline.library.query.Clause.Scope;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.Paper;
import dev.byline.words.CommonWords;
import dev.byline.words.EnglishStem;
import dev.byline.words.TermTest;
import dev.byline.words.Token;
import dev.byline.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;

/// Search for related papers: those that share characteristic words with a paper.
///
/// A word weighs more if it is frequent in the paper and rare in others (tf-idf); words of the
/// title count three times. Words with the same stem are one word. Two kinds of words are ignored:
/// the [CommonWords], and words in more than a quarter of the papers.
final class RelatedPaperSearch {

  /// So many words of a paper are looked for.
  private static final int WORDS = 25;

  private static final int TITLE_WEIGHT = 3;
  private static final int SHORTEST = 3;

  /// So many papers may share a word that tells, where a quarter of all are fewer.
  private static final int FEW = 3;

  private final CommittedReader snapshot;
  private final IndexSearcher searcher;

  RelatedPaperSearch(CommittedReader snapshot, IndexSearcher searcher) {
    this.snapshot = snapshot;
    this.searcher = searcher;
  }

  List<RelatedPaper> related(PaperRecord record, int limit) throws IOException {
    Map<String, Telling> telling = telling(record.paper());
    if (telling.isEmpty()) {
      return List.of();
    }
    var query = new BooleanQuery.Builder();
    telling.values().forEach(word -> query.add(word.query(), Occur.SHOULD));
    query.add(
        new TermQuery(new Term(Schema.ID, Schema.bytes(record.id().value()))), Occur.MUST_NOT);
    var order = new Sort(SortField.FIELD_SCORE, Schema.newestFirst(), Schema.byId());
    var related = new ArrayList<RelatedPaper>();
    for (ScoreDoc document : searcher.search(query.build(), limit, order).scoreDocs) {
      related.add(related(document.doc, telling));
    }
    return related;
  }

  private RelatedPaper related(int document, Map<String, Telling> telling) throws IOException {
    PaperHit hit = new PaperSearch(searcher, PaperQuery.ALL).hit(document);
    Map<String, Counted> counts = counts(snapshot.record(document).paper());
    List<String> words =
        telling.entrySet().stream()
            .filter(entry -> counts.containsKey(entry.getKey()))
            .sorted(
                Comparator.comparingDouble(
                    entry -> -entry.getValue().shared(times(entry.getKey(), counts))))
            .map(entry -> entry.getValue().word())
            .toList();
    return new RelatedPaper(hit, words);
  }

  private static int times(String stem, Map<String, Counted> counts) {
    Counted counted = counts.get(stem);
    return counted == null ? 0 : counted.count;
  }

  /// A word by which a paper is told from others.
  ///
  /// @param word as the paper has it first, folded
  /// @param count how often the paper has it
  /// @param rarity grows as fewer papers have it
  private record Telling(String word, int count, double rarity) {
    float weight() {
      return (float) (count * rarity);
    }

    /// The weight of a shared word: a rare word that each has once tells less than one that both
    /// have in their titles.
    double shared(int otherCount) {
      return rarity * Math.log1p(count) * Math.log1p(otherCount);
    }

    Query query() {
      TermTest.AnyOf forms = TermTest.AnyOf.anyForm(Set.of(word));
      return new BoostQuery(either(forms), weight());
    }
  }

  private static Query either(TermTest.AnyOf forms) {
    return new BooleanQuery.Builder()
        .add(TextCompiler.synonyms(Scope.TITLE, forms), Occur.SHOULD)
        .add(TextCompiler.synonyms(Scope.ABSTRACT, forms), Occur.SHOULD)
        .build();
  }

  /// The words that tell most, by stem, the first ones first.
  private Map<String, Telling> telling(Paper paper) throws IOException {
    Map<String, Counted> counts = counts(paper);
    double papers = Math.max(1, searcher.count(QueryCompiler.PAPERS));
    var found = new ArrayList<Map.Entry<String, Telling>>();
    for (Map.Entry<String, Counted> entry : counts.entrySet()) {
      Counted counted = entry.getValue();
      int having = papersWith(counted.word);
      if (having > 1 && having <= Math.max(FEW, papers / 4)) {
        double rarity = Math.log(1 + papers / having);
        found.add(Map.entry(entry.getKey(), new Telling(counted.word, counted.count, rarity)));
      }
    }
    found.sort(
        Comparator.comparing(
                (Map.Entry<String, Telling> e) -> e.getValue().weight(), Comparator.reverseOrder())
            .thenComparing(Map.Entry::getKey));
    var telling = new LinkedHashMap<String, Telling>();
    found.stream().limit(WORDS).forEach(e -> telling.put(e.getKey(), e.getValue()));
    return telling;
  }

  private int papersWith(String word) throws IOException {
    TermTest.AnyOf forms = TermTest.AnyOf.anyForm(Set.of(word));
    return searcher.count(either(forms));
  }

  /// A word of a paper and how often the paper has it.
  private static final class Counted {
    private final String word;
    private int count;

    private Counted(String word) {
      this.word = word;
    }
  }

  /// The words of title and abstract by stem, with how often they occur.
  private static Map<String, Counted> counts(Paper paper) {
    var counts = new LinkedHashMap<String, Counted>();
    count(paper.title(), TITLE_WEIGHT, counts);
    paper.abstractText().ifPresent(text -> count(text, 1, counts));
    return counts;
  }

  private static void count(String text, int weight, Map<String, Counted> counts) {
    for (Token token : Words.of(text)) {
      if (token.form() == Token.Form.WORD && isTelling(token.term())) {
        counts.computeIfAbsent(EnglishStem.of(token.term()), _ -> new Counted(token.term()))
                .count +=
            weight;
      }
    }
  }

  private static boolean isTelling(String word) {
    return word.length() >= SHORTEST
        && !Character.isDigit(word.charAt(0))
        && !CommonWords.has(word);
  }
}
