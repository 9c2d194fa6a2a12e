package dev.byline.network;

import dev.byline.library.PaperHit;
import dev.byline.model.Paper;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A summary of the joint papers of some people.
///
/// @param papers number of the papers, at least 1
/// @param years of the dated papers
/// @param category the most frequent primary category; of equally frequent ones the first in
///   alphabetical order
public record JointSummary(int papers, Optional<YearSpan> years, Optional<String> category) {

  /// Adds up paper by paper.
  static final class Sum {
    private final Map<String, Integer> categories = new TreeMap<>();
    private Optional<YearSpan> years = Optional.empty();
    private int papers;

    void add(PaperHit hit) {
      Paper paper = hit.paper();
      papers++;
      years = YearSpan.both(years, YearSpan.of(paper.published()));
      paper.primaryCategory().ifPresent(category -> categories.merge(category, 1, Integer::sum));
    }

    int papers() {
      return papers;
    }

    JointSummary result() {
      return new JointSummary(
          papers,
          years,
          categories.entrySet().stream()
              .max(
                  Map.Entry.<String, Integer>comparingByValue()
                      .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
              .map(Map.Entry::getKey));
    }
  }
}
