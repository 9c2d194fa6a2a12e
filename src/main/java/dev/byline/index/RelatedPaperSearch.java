package dev.byline.index;

import dev.byline.index.query.QueryCompiler;
import dev.byline.index.query.TextCompiler;
import dev.byline.index.store.CommittedReader;
import dev.byline.index.store.Schema;
import dev.byline.library.PaperRecord;
import dev.byline.library.RelatedPaper;
import dev.byline.library.query.Clause.Scope;
import dev.byline.library.query.PaperQuery;
import dev.byline.words.Relatedness;
import dev.byline.words.StemCounts;
import dev.byline.words.TermTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Search for related papers: those that share characteristic words with a paper, see
/// [Relatedness].
final class RelatedPaperSearch {

  private final CommittedReader snapshot;
  private final IndexSearcher searcher;
  private final BooleanSupplier cancelled;

  RelatedPaperSearch(CommittedReader snapshot, IndexSearcher searcher, BooleanSupplier cancelled) {
    this.snapshot = snapshot;
    this.searcher = searcher;
    this.cancelled = cancelled;
  }

  List<RelatedPaper> related(PaperRecord record, int limit) throws IOException {
    var hits = new PaperSearch(searcher, PaperQuery.ALL);
    var related = new ArrayList<RelatedPaper>();
    for (var found : new Relatedness<>(new Documents(record)).related(record.paper(), limit)) {
      related.add(new RelatedPaper(hits.hit(found.paper()), found.words()));
    }
    return related;
  }

  private static Query either(String word) {
    TermTest.AnyOf forms = TermTest.AnyOf.anyForm(Set.of(word));
    return new BooleanQuery.Builder()
        .add(TextCompiler.synonyms(Scope.TITLE, forms), Occur.SHOULD)
        .add(TextCompiler.synonyms(Scope.ABSTRACT, forms), Occur.SHOULD)
        .build();
  }

  /// The documents of the other papers.
  private final class Documents implements Relatedness.Engine<Integer> {
    private final PaperRecord without;

    Documents(PaperRecord without) {
      this.without = without;
    }

    @Override
    public int papers() throws IOException {
      return searcher.count(QueryCompiler.PAPERS);
    }

    @Override
    public Map<String, Integer> papersWithForms(Collection<String> words) throws IOException {
      var counts = new HashMap<String, Integer>();
      for (String word : words) {
        counts.put(word, searcher.count(either(word)));
      }
      return counts;
    }

    @Override
    public SequencedMap<Integer, StemCounts> candidates(
        Collection<Relatedness.Telling> telling, int most) throws IOException {
      var query = new BooleanQuery.Builder();
      telling.forEach(
          word -> query.add(new BoostQuery(either(word.word()), word.weight()), Occur.SHOULD));
      query.add(
          new TermQuery(new Term(Schema.ID, Schema.bytes(without.id().value()))), Occur.MUST_NOT);
      var order = new Sort(SortField.FIELD_SCORE, Schema.newestFirst(), Schema.byId());
      var candidates = new LinkedHashMap<Integer, StemCounts>();
      for (ScoreDoc found : searcher.search(query.build(), most, order).scoreDocs) {
        if (cancelled.getAsBoolean()) {
          throw new CancellationException("The question was withdrawn");
        }
        candidates.put(found.doc, StemCounts.of(snapshot.record(found.doc).paper()));
      }
      return candidates;
    }

    /// In the order of the index, which is read once from its beginning to its end.
    @Override
    public Map<String, Integer> papersWith(Scope scope, SortedSet<String> words)
        throws IOException {
      var counts = new HashMap<String, Integer>();
      for (LeafReaderContext leaf : snapshot.reader().leaves()) {
        Terms terms = leaf.reader().terms(Schema.words(scope));
        TermsEnum found = terms == null ? TermsEnum.EMPTY : terms.iterator();
        for (String word : words) {
          if (found.seekExact(new BytesRef(word))) {
            counts.merge(word, found.docFreq(), Integer::sum);
          }
        }
      }
      return counts;
    }
  }
}
