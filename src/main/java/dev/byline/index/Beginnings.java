package dev.byline.index;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Collects the first characters of words, each once, for [Schema#BEGINNINGS].
final class Beginnings {

  private static final int ASCII = 128;

  private final Set<String> all = new LinkedHashSet<>();

  /// First two letters that were seen: most words begin as one before did.
  private final BitSet seen = new BitSet(ASCII * ASCII);

  void add(List<WordStream.Term> terms) {
    for (WordStream.Term term : terms) {
      String text = term.text();
      if (text.charAt(0) != Schema.STEM && !wasSeen(text)) {
        add(text);
      }
    }
  }

  /// Notes the first two characters, if both are ASCII.
  private boolean wasSeen(String text) {
    char first = text.charAt(0);
    char second = text.length() == 1 ? 0 : text.charAt(1);
    if (first >= ASCII || second >= ASCII) {
      return false;
    }
    int pair = first * ASCII + second;
    boolean was = seen.get(pair);
    seen.set(pair);
    return was;
  }

  private void add(String text) {
    int end = 0;
    for (int i = 0; i < Schema.LONGEST_BEGINNING && end < text.length(); i++) {
      end = text.offsetByCodePoints(end, 1);
      all.add(text.substring(0, end));
    }
  }

  List<WordStream.Term> terms() {
    return all.stream().map(text -> new WordStream.Term(text, 0)).toList();
  }
}
