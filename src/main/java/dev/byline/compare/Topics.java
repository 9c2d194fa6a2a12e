package dev.byline.compare;

import dev.byline.library.Library;
import dev.byline.library.PaperHit;
import dev.byline.words.PhraseReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// The words and phrases of titles and abstracts that set each side of a comparison apart from the
/// library, and those that do so for all of them. Formulas have no words.
///
/// A word is left out where a phrase that is listed stands for most of its papers.
///
/// @param inCommon distinctive for every side
/// @param apart for each side, in order, its other topics, the most distinctive first
public record Topics(List<Topic> inCommon, List<List<Topic>> apart) {

  private static final int SHOWN = 12;

  /// The share of the papers with a word that a phrase around it takes the place of.
  private static final double MOST = 0.6;

  public Topics {
    inCommon = List.copyOf(inCommon);
    apart = apart.stream().map(List::copyOf).toList();
  }

  /// The topics of the papers that count in `compared`, against all papers of `library`.
  ///
  /// @throws java.util.concurrent.CancellationException when `cancelled` turns true
  public static Topics of(ComparisonResult compared, Library library, BooleanSupplier cancelled)
      throws IOException {
    var counter = new TopicCounter(library, cancelled);
    var sides = new ArrayList<Map<String, Topic>>();
    for (ComparedSide side : compared.contenders()) {
      sides.add(counter.topics(side.chosenPapers()));
    }
    List<Map<String, Topic>> people =
        IntStream.range(0, sides.size())
            .filter(side -> !compared.contenders().get(side).isLibrary())
            .mapToObj(sides::get)
            .toList();
    Set<String> common = common(people);
    return new Topics(
        people.isEmpty() ? List.of() : listed(people.getFirst(), common::contains),
        sides.stream().map(side -> listed(side, key -> !common.contains(key))).toList());
  }

  /// The topics of some papers, against all papers of `library`, the most distinctive first.
  ///
  /// @throws java.util.concurrent.CancellationException when `cancelled` turns true
  public static List<Topic> of(List<PaperHit> papers, Library library, BooleanSupplier cancelled)
      throws IOException {
    return listed(new TopicCounter(library, cancelled).topics(papers), _ -> true);
  }

  /// The topics that are distinctive for all of several people. Nothing of the library stands out
  /// against itself.
  private static Set<String> common(List<Map<String, Topic>> people) {
    if (people.size() < 2) {
      return Set.of();
    }
    var common = new HashSet<>(people.getFirst().keySet());
    people.forEach(topics -> common.retainAll(topics.keySet()));
    return common;
  }

  private static List<Topic> listed(Map<String, Topic> topics, Predicate<String> wanted) {
    return topics.entrySet().stream()
        .filter(entry -> wanted.test(entry.getKey()) && !isCovered(entry.getKey(), topics))
        .map(Map.Entry::getValue)
        .limit(SHOWN)
        .toList();
  }

  private static boolean isCovered(String key, Map<String, Topic> topics) {
    int papers = Optional.ofNullable(topics.get(key)).map(Topic::papers).orElse(0);
    return topics.entrySet().stream()
        .anyMatch(longer ->
            PhraseReader.Phrase.isWithin(key, longer.getKey())
                && longer.getValue().papers() >= MOST * papers);
  }
}
