package dev.byline.index;

import dev.byline.index.query.QueryCompiler;
import dev.byline.index.query.TextCompiler;
import dev.byline.index.store.CommittedReader;
import dev.byline.index.store.Schema;
import dev.byline.library.PaperRecord;
import dev.byline.library.RelatedPaper;
import dev.byline.library.query.Clause.Scope;
import dev.byline.library.query.PaperQuery;
import dev.byline.words.TermTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
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
/// The index finds candidates by the words that tell the paper from others: frequent in the paper
/// and rare elsewhere (tf-idf), in no more than a quarter of the papers. The candidates are then
/// ranked by the cosine of all their words with those of the paper ([WordRarity]), since the index
/// rewards a short text that repeats one rare word. Words with the same stem are one word.
final class RelatedPaperSearch {

  /// So many words of a paper are looked for.
  private static final int WORDS = 25;

  /// So many of the papers found are read and ranked anew.
  private static final int CANDIDATES = 200;

  /// So many papers may share a word that tells, where a quarter of all are fewer.
  private static final int FEW = 3;

  private final CommittedReader snapshot;
  private final IndexSearcher searcher;
  private final BooleanSupplier cancelled;

  RelatedPaperSearch(CommittedReader snapshot, IndexSearcher searcher, BooleanSupplier cancelled) {
    this.snapshot = snapshot;
    this.searcher = searcher;
    this.cancelled = cancelled;
  }

  List<RelatedPaper> related(PaperRecord record, int limit) throws IOException {
    StemCounts own = StemCounts.of(record.paper());
    int all = Math.max(1, searcher.count(QueryCompiler.PAPERS));
    Map<String, Telling> telling = telling(own, all);
    if (telling.isEmpty()) {
      return List.of();
    }
    Map<Integer, StemCounts> candidates = candidates(record, telling);
    var compared = new ArrayList<>(candidates.values());
    compared.add(own);
    WordRarity rarity = WordRarity.of(compared, all, snapshot.reader());
    Map<String, Double> ownWeights = rarity.weights(own);
    List<Candidate> closest =
        candidates.entrySet().stream()
            .map(found -> new Candidate(found.getKey(), rarity.weights(found.getValue())))
            .sorted(Comparator.comparingDouble(found -> -found.likeness(ownWeights)))
            .limit(limit)
            .toList();
    var hits = new PaperSearch(searcher, PaperQuery.ALL);
    var related = new ArrayList<RelatedPaper>();
    for (Candidate found : closest) {
      List<String> words =
          telling.entrySet().stream()
              .filter(word -> found.weights().containsKey(word.getKey()))
              .sorted(Comparator.comparingDouble(word -> -found.shared(word.getKey(), ownWeights)))
              .map(word -> word.getValue().word())
              .toList();
      related.add(new RelatedPaper(hits.hit(found.document()), words));
    }
    return related;
  }

  /// A paper that may be related.
  ///
  /// @param weights its words as [WordRarity#weights] gives them
  private record Candidate(int document, Map<String, Double> weights) {

    /// The cosine of the weights of two papers, 0 to 1.
    double likeness(Map<String, Double> others) {
      return weights.keySet().stream().mapToDouble(stem -> shared(stem, others)).sum();
    }

    /// The part of one stem in the likeness.
    double shared(String stem, Map<String, Double> others) {
      return weights.getOrDefault(stem, 0.0) * others.getOrDefault(stem, 0.0);
    }
  }

  /// The words of the papers that share most, by document, those that share most first.
  private Map<Integer, StemCounts> candidates(PaperRecord record, Map<String, Telling> telling)
      throws IOException {
    var query = new BooleanQuery.Builder();
    telling.values().forEach(word -> query.add(word.query(), Occur.SHOULD));
    query.add(
        new TermQuery(new Term(Schema.ID, Schema.bytes(record.id().value()))), Occur.MUST_NOT);
    var order = new Sort(SortField.FIELD_SCORE, Schema.newestFirst(), Schema.byId());
    var candidates = new LinkedHashMap<Integer, StemCounts>();
    for (ScoreDoc found : searcher.search(query.build(), CANDIDATES, order).scoreDocs) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException("The question was withdrawn");
      }
      candidates.put(found.doc, StemCounts.of(snapshot.record(found.doc).paper()));
    }
    return candidates;
  }

  /// A word by which a paper is told from others.
  ///
  /// @param word as the paper has it first, folded
  private record Telling(String word, float weight) {
    Query query() {
      return new BoostQuery(either(word), weight);
    }
  }

  private static Query either(String word) {
    TermTest.AnyOf forms = TermTest.AnyOf.anyForm(Set.of(word));
    return new BooleanQuery.Builder()
        .add(TextCompiler.synonyms(Scope.TITLE, forms), Occur.SHOULD)
        .add(TextCompiler.synonyms(Scope.ABSTRACT, forms), Occur.SHOULD)
        .build();
  }

  /// The words that tell most, by stem, the first ones first.
  private Map<String, Telling> telling(StemCounts own, int all) throws IOException {
    var found = new ArrayList<Map.Entry<String, Telling>>();
    for (Map.Entry<String, StemCounts.Count> entry : own.byStem().entrySet()) {
      StemCounts.Count count = entry.getValue();
      int having = count.isWord() ? searcher.count(either(count.word())) : 0;
      if (having > 1 && having <= Math.max(FEW, all / 4.0)) {
        float weight = (float) (count.times() * Math.log(1 + (double) all / having));
        found.add(Map.entry(entry.getKey(), new Telling(count.word(), weight)));
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
}
