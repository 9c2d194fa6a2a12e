package dev.byline.network;

import dev.byline.library.PaperHit;
import dev.byline.model.Paper;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What is to be said of some people's joint papers.
///
/// @param papers how many there are, at least 1
/// @param years of those with a date
/// @param category the most frequent primary category; the first in the alphabet of equals
public record Joint(int papers, Optional<Years> years, Optional<String> category) {

  /// Adds up paper by paper.
  static final class Sum {
    private final Map<String, Integer> categories = new TreeMap<>();
    private Optional<Years> years = Optional.empty();
    private int papers;

    void add(PaperHit hit) {
      Paper paper = hit.paper();
      papers++;
      years = Years.both(years, Years.of(paper.published()));
      paper.primaryCategory().ifPresent(category -> categories.merge(category, 1, Integer::sum));
    }

    int papers() {
      return papers;
    }

    Joint result() {
      return new Joint(
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
