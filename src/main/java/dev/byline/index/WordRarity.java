package dev.byline.index;

import dev.byline.index.store.Schema;
import dev.byline.library.query.Clause.Scope;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/// The rarity in a library of the word stems that two or more of some papers share; it grows as
/// fewer papers of the library have them.
///
/// A stem is counted by the forms that these papers have of it, in titles or in abstracts,
/// whichever are more: exact counts of all forms would cost a search for each.
final class WordRarity {

  /// As in BM25: a word that a paper repeats counts little more each time.
  private static final double SATURATION = 1.2;

  private final Map<String, Double> byStem = new HashMap<>();

  private WordRarity() {}

  /// The rarity of all stems of `papers`.
  ///
  /// @param all how many papers there are
  static WordRarity of(Collection<StemCounts> papers, int all, IndexReader reader)
      throws IOException {
    var papersWith = new HashMap<String, Integer>();
    papers.forEach(
        paper -> paper.byStem().keySet().forEach(stem -> papersWith.merge(stem, 1, Integer::sum)));
    papersWith.values().removeIf(count -> count < 2);
    // In the order of the index, which is read once from its beginning to its end.
    var stems = new TreeMap<String, String>();
    for (StemCounts paper : papers) {
      paper
          .byStem()
          .forEach((stem, count) -> {
            if (papersWith.containsKey(stem)) {
              count.forms().forEach(form -> stems.put(form, stem));
            }
          });
    }
    for (Scope scope : List.of(Scope.TITLE, Scope.ABSTRACT)) {
      var here = new HashMap<String, Integer>();
      for (LeafReaderContext leaf : reader.leaves()) {
        Terms terms = leaf.reader().terms(Schema.words(scope));
        if (terms != null) {
          count(stems, terms.iterator(), here);
        }
      }
      here.forEach((stem, count) -> papersWith.merge(stem, count, Math::max));
    }
    var rarity = new WordRarity();
    papersWith.forEach(
        (stem, count) -> rarity.byStem.put(stem, Math.log(1 + (double) all / count)));
    return rarity;
  }

  private static void count(
      SortedMap<String, String> stems, TermsEnum found, Map<String, Integer> counts)
      throws IOException {
    for (Map.Entry<String, String> form : stems.entrySet()) {
      if (found.seekExact(new BytesRef(form.getKey()))) {
        counts.merge(form.getValue(), found.docFreq(), Integer::sum);
      }
    }
  }

  /// The tf-idf weights of the stems of a paper, as a vector of length 1; without those that no
  /// other of the compared papers has.
  Map<String, Double> weights(StemCounts paper) {
    var weights = new HashMap<String, Double>();
    double square = 0;
    for (Map.Entry<String, StemCounts.Count> entry : paper.byStem().entrySet()) {
      int times = entry.getValue().times();
      double weight = times / (times + SATURATION) * byStem.getOrDefault(entry.getKey(), 0.0);
      if (weight > 0) {
        weights.put(entry.getKey(), weight);
        square += weight * weight;
      }
    }
    double length = Math.sqrt(square);
    weights.replaceAll((_, weight) -> weight / length);
    return weights;
  }
}
