package dev.byline.words;

import dev.byline.library.query.Clause.Scope;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

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

  /// The numbers of papers that have words.
  interface Frequencies {

    /// The number of papers that have each of `words` in one kind of text; those that none has may
    /// be left out. Papers that were deleted may count.
    ///
    /// @param words in the order of their letters
    Map<String, Integer> papersWith(Scope scope, SortedSet<String> words) throws IOException;
  }

  /// The rarity of all stems of `papers`.
  ///
  /// @param all how many papers there are
  static WordRarity of(Collection<StemCounts> papers, int all, Frequencies frequencies)
      throws IOException {
    var papersWith = new HashMap<String, Integer>();
    papers.forEach(
        paper -> paper.byStem().keySet().forEach(stem -> papersWith.merge(stem, 1, Integer::sum)));
    papersWith.values().removeIf(count -> count < 2);
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
      frequencies
          .papersWith(scope, stems.navigableKeySet())
          .forEach(
              (form, count) -> here.merge(stems.getOrDefault(form, form), count, Integer::sum));
      here.forEach((stem, count) -> papersWith.merge(stem, count, Math::max));
    }
    var rarity = new WordRarity();
    papersWith.forEach(
        (stem, count) -> rarity.byStem.put(stem, Math.log(1 + (double) all / count)));
    return rarity;
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
