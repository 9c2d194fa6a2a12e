package dev.byline.index.store;

import dev.byline.words.WordForm;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/// A collector of the first one and two characters of words, each once, for [Schema#BEGINNINGS].
final class WordBeginnings {

  private static final int ASCII = 128;

  private final TermList terms;
  private final BitSet firsts = new BitSet(ASCII);
  private final BitSet seen = new BitSet(ASCII * ASCII);
  private final Set<String> others = new HashSet<>();

  /// @param terms what is collected
  WordBeginnings(TermList terms) {
    this.terms = terms;
  }

  void clear() {
    terms.clear();
    firsts.clear();
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
        addFirst(first);
        if (length > 1) {
          terms.add(chars, form.begin(), form.begin() + 2, 0);
        }
      }
    } else {
      addOther(new String(chars, form.begin(), Math.min(4, length)));
    }
  }

  private void addFirst(char first) {
    if (!firsts.get(first)) {
      firsts.set(first);
      terms.add(new char[] {first}, 0, 1, 0);
    }
  }

  private void addOther(String word) {
    int end = 0;
    for (int i = 0; i < Schema.LONGEST_BEGINNING && end < word.length(); i++) {
      end = word.offsetByCodePoints(end, 1);
      String beginning = word.substring(0, end);
      boolean isAscii = end == 1 && word.charAt(0) < ASCII;
      if (isAscii) {
        addFirst(word.charAt(0));
      } else if (others.add(beginning)) {
        terms.add(beginning.toCharArray(), 0, end, 0);
      }
    }
  }
}
