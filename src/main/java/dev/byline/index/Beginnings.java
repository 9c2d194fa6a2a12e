package dev.byline.index;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/// Collects the first two characters of words, each pair once, for [Schema#BEGINNINGS]; a word of
/// one character is its own beginning.
final class Beginnings {

  private static final int ASCII = 128;

  private final TermList terms;
  private final BitSet seen = new BitSet(ASCII * ASCII);
  private final Set<String> others = new HashSet<>();

  /// @param terms what is collected
  Beginnings(TermList terms) {
    this.terms = terms;
  }

  void clear() {
    terms.clear();
    seen.clear();
    others.clear();
  }

  void add(WordForm form) {
    char[] chars = form.chars();
    int length = form.end() - form.begin();
    char first = chars[form.begin()];
    char second = length == 1 ? 0 : chars[form.begin() + 1];
    if (first < ASCII && second < ASCII) {
      int pair = first * ASCII + second;
      if (!seen.get(pair)) {
        seen.set(pair);
        terms.add(chars, form.begin(), form.begin() + Math.min(2, length), 0);
      }
    } else {
      addOther(new String(chars, form.begin(), Math.min(4, length)));
    }
  }

  private void addOther(String word) {
    int points = Math.min(Schema.LONGEST_BEGINNING, word.codePointCount(0, word.length()));
    String beginning = word.substring(0, word.offsetByCodePoints(0, points));
    if (others.add(beginning)) {
      terms.add(beginning.toCharArray(), 0, beginning.length(), 0);
    }
  }
}
