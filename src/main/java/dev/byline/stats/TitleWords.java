package dev.byline.stats;

import dev.byline.model.TextFolding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The folded words of a title, each once.
public record TitleWords(Set<String> words) {

  /// Words that distinguish the parts of a work: `Part II`, `2`.
  private static final Set<String> NUMBERS =
      Set.of(
          "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "one", "two",
          "three", "four", "five", "six", "seven", "eight", "nine", "ten", "first", "second",
          "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

  public TitleWords {
    words = Set.copyOf(words);
  }

  public static TitleWords of(String title) {
    return new TitleWords(new HashSet<>(List.of(TextFolding.words(title).split(" "))));
  }

  public int size() {
    return words.size();
  }

  public int inCommon(TitleWords other) {
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
  public int percentInCommon(TitleWords other) {
    int common = inCommon(other);
    return 100 * common / Math.max(1, size() + other.size() - common);
  }

  /// True if nothing but numbers tells the titles apart: parts of one work are two papers.
  public boolean differByNumbersOnly(TitleWords other) {
    Set<String> own = without(other);
    Set<String> others = other.without(this);
    // `A` is a word, unless the other title has another letter in its place.
    boolean lettersNumber = !own.isEmpty() && !others.isEmpty();
    return !words.equals(other.words)
        && own.stream().allMatch(word -> isNumber(word, lettersNumber))
        && others.stream().allMatch(word -> isNumber(word, lettersNumber));
  }

  private Set<String> without(TitleWords other) {
    var own = new HashSet<>(words);
    own.removeAll(other.words);
    return own;
  }

  /// True if a word numbers the parts of a work: `II`, `2`, `B`.
  private static boolean isNumber(String word, boolean lettersNumber) {
    return NUMBERS.contains(word)
        || word.chars().allMatch(Character::isDigit)
        || (lettersNumber && word.length() == 1);
  }
}
