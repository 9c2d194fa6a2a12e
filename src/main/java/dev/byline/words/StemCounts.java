package dev.byline.words;

import dev.byline.model.Paper;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// The words of a paper's title and abstract by stem, with how often the paper has each. Words of
/// the title count twice; short words, numbers and [CommonWords] do not count. Words joined by a
/// hyphen count also as one, so that `two-layer` tells more than `layer`.
public final class StemCounts {

  private static final int TITLE_WEIGHT = 2;
  private static final int SHORTEST = 3;

  private final Map<String, Count> byStem = new LinkedHashMap<>();

  private StemCounts() {}

  /// The forms of one stem in a paper.
  static final class Count {
    private final Set<String> forms = new LinkedHashSet<>();
    private boolean isWord;
    private int times;

    /// True if the paper has it as a word, and not only as two with a hyphen between them.
    boolean isWord() {
      return isWord;
    }

    /// The word as the paper has it first, folded.
    String word() {
      return forms.iterator().next();
    }

    Set<String> forms() {
      return Collections.unmodifiableSet(forms);
    }

    int times() {
      return times;
    }
  }

  public static StemCounts of(Paper paper) {
    var counts = new StemCounts();
    counts.add(paper.title(), TITLE_WEIGHT);
    paper.abstractText().ifPresent(text -> counts.add(text, 1));
    return counts;
  }

  /// The counts by stem, in the order of the paper.
  Map<String, Count> byStem() {
    return Collections.unmodifiableMap(byStem);
  }

  private void add(String text, int weight) {
    for (Token token : Words.of(text)) {
      boolean isWord = token.form() == Token.Form.WORD;
      if ((isWord || token.form() == Token.Form.JOINED) && isTelling(token.term())) {
        Count count = byStem.computeIfAbsent(EnglishStem.of(token.term()), _ -> new Count());
        count.forms.add(token.term());
        count.isWord |= isWord;
        count.times += weight;
      }
    }
  }

  private static boolean isTelling(String word) {
    return word.length() >= SHORTEST
        && !Character.isDigit(word.charAt(0))
        && !CommonWords.has(word);
  }
}
