package dev.byline.who;

import dev.byline.model.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The folded words of a title, each once.
record TitleWords(Set<String> words) {

  /// What tells the parts of a work from each other: `Part II`, `2`.
  private static final Set<String> NUMBERS =
      Set.of(
          "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "one", "two", "three",
          "first", "second", "third");

  TitleWords {
    words = Set.copyOf(words);
  }

  static TitleWords of(String title) {
    return new TitleWords(new HashSet<>(List.of(Folding.words(title).split(" "))));
  }

  int size() {
    return words.size();
  }

  int inCommon(TitleWords other) {
    if (size() > other.size()) {
      return other.inCommon(this);
    }
    int common = 0;
    for (String word : words) {
      common += other.words.contains(word) ? 1 : 0;
    }
    return common;
  }

  /// The words of both among the words of either, in per cent.
  int percentInCommon(TitleWords other) {
    int common = inCommon(other);
    return 100 * common / Math.max(1, size() + other.size() - common);
  }

  /// Whether nothing but numbers tells the titles apart: parts of one work are two papers.
  boolean differByNumbersOnly(TitleWords other) {
    return !words.equals(other.words)
        && hasBesidesNumbersOnly(other)
        && other.hasBesidesNumbersOnly(this);
  }

  private boolean hasBesidesNumbersOnly(TitleWords other) {
    return words.stream()
        .filter(word -> !other.words.contains(word))
        .allMatch(word -> NUMBERS.contains(word) || word.chars().allMatch(Character::isDigit));
  }
}
