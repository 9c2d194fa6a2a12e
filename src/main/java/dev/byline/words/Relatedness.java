package dev.byline.words;

import dev.byline.model.Paper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// The likeness of papers by the characteristic words that they share.
///
/// An engine finds candidates by the words that tell the paper from others: frequent in the paper
/// and rare elsewhere (tf-idf), in no more than a quarter of the papers. The candidates are then
/// ranked by the cosine of all their words with those of the paper ([WordRarity]), since an engine
/// rewards a short text that repeats one rare word. Words with the same stem are one word.
///
/// @param <H> by which the engine knows a paper
public final class Relatedness<H> {

  /// So many words of a paper are looked for.
  private static final int WORDS = 25;

  /// So many of the papers found are read and ranked anew.
  private static final int CANDIDATES = 200;

  /// So many papers may share a word that tells, where a quarter of all are fewer.
  private static final int FEW = 3;

  private final Engine<H> engine;

  /// An engine that has the papers.
  public interface Engine<H> extends WordRarity.Frequencies {

    /// The number of all papers.
    int papers() throws IOException;

    /// The number of papers that have any form of each of `words` in title or abstract.
    Map<String, Integer> papersWithForms(Collection<String> words) throws IOException;

    /// The words of the papers that share most of `telling`, those that share most first, without
    /// the paper itself.
    SequencedMap<H, StemCounts> candidates(Collection<Telling> telling, int most)
        throws IOException;
  }

  /// A word by which a paper is told from others.
  ///
  /// @param word as the paper has it first, folded
  public record Telling(String word, float weight) {}

  /// A related paper, and the words that both have, those that tell most first.
  public record Related<H>(H paper, List<String> words) {}

  public Relatedness(Engine<H> engine) {
    this.engine = engine;
  }

  /// The papers most like `paper`, the closest first.
  public List<Related<H>> related(Paper paper, int limit) throws IOException {
    StemCounts own = StemCounts.of(paper);
    int all = Math.max(1, engine.papers());
    Map<String, Telling> telling = telling(own, all);
    if (telling.isEmpty()) {
      return List.of();
    }
    SequencedMap<H, StemCounts> candidates = engine.candidates(telling.values(), CANDIDATES);
    var compared = new ArrayList<>(candidates.values());
    compared.add(own);
    WordRarity rarity = WordRarity.of(compared, all, engine);
    Map<String, Double> ownWeights = rarity.weights(own);
    return candidates.entrySet().stream()
        .map(found -> new Candidate<>(found.getKey(), rarity.weights(found.getValue())))
        .sorted(Comparator.comparingDouble(found -> -found.likeness(ownWeights)))
        .limit(limit)
        .map(found -> new Related<>(found.paper(), found.words(telling, ownWeights)))
        .toList();
  }

  /// A paper that may be related.
  ///
  /// @param weights its words as [WordRarity#weights] gives them
  private record Candidate<H>(H paper, Map<String, Double> weights) {

    /// The cosine of the weights of two papers, 0 to 1.
    double likeness(Map<String, Double> others) {
      return weights.keySet().stream().mapToDouble(stem -> shared(stem, others)).sum();
    }

    /// The part of one stem in the likeness.
    private double shared(String stem, Map<String, Double> others) {
      return weights.getOrDefault(stem, 0.0) * others.getOrDefault(stem, 0.0);
    }

    List<String> words(Map<String, Telling> telling, Map<String, Double> others) {
      return telling.entrySet().stream()
          .filter(word -> weights.containsKey(word.getKey()))
          .sorted(Comparator.comparingDouble(word -> -shared(word.getKey(), others)))
          .map(word -> word.getValue().word())
          .toList();
    }
  }

  /// The words that tell most, by stem, the first ones first.
  private Map<String, Telling> telling(StemCounts own, int all) throws IOException {
    List<String> words =
        own.byStem().values().stream()
            .filter(StemCounts.Count::isWord)
            .map(StemCounts.Count::word)
            .toList();
    Map<String, Integer> papersWith = engine.papersWithForms(words);
    var found = new ArrayList<Map.Entry<String, Telling>>();
    for (Map.Entry<String, StemCounts.Count> entry : own.byStem().entrySet()) {
      StemCounts.Count count = entry.getValue();
      int having = count.isWord() ? papersWith.getOrDefault(count.word(), 0) : 0;
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
