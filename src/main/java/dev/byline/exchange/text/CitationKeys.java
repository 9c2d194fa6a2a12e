package dev.byline.exchange.text;

import dev.byline.model.Paper;
import dev.byline.model.TextFolding;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Citation keys for the papers of a document: first family name, year, first word of the title
/// (`marion2024implicit`). Further papers with the same key get the suffix `a`, `b` and so on; in a
/// document of very many papers, those after the first [#REMEMBERED] get their number in the
/// document, so that the keys take bounded memory. The same papers in the same order always get the
/// same keys.
public final class CitationKeys {

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  /// Papers whose keys are remembered.
  static final int REMEMBERED = 200_000;

  private long count;
  private final Set<String> used = new HashSet<>();
  private final Map<String, Integer> repeats = new HashMap<>();

  /// The key of the next paper.
  public String next(Paper paper) {
    String plain = plain(paper);
    count++;
    if (count > REMEMBERED) {
      return plain + "-" + count; // no other key has a hyphen
    }
    String key = plain;
    while (!used.add(key)) {
      key = plain + letters(repeats.merge(plain, 1, Integer::sum));
    }
    return key;
  }

  private static String plain(Paper paper) {
    String family =
        paper.authors().isEmpty()
            ? ""
            : ascii(NameFields.of(paper, paper.authors().getFirst()).familyWithParticle());
    List<String> words =
        Arrays.stream(TextFolding.words(paper.title()).split(" ", -1))
            .map(CitationKeys::ascii)
            .filter(word -> !word.isEmpty() && !ARTICLES.contains(word))
            .toList();
    return (family.isEmpty() ? "anonymous" : family)
        + paper.published().map(date -> String.valueOf(date.year())).orElse("")
        + (words.isEmpty() ? "" : words.getFirst());
  }

  private static String ascii(String text) {
    String folded = TextFolding.fold(text);
    var letters = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  /// 1 is a, 26 is z, 27 is aa.
  private static String letters(int number) {
    var letters = new StringBuilder();
    for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('a' + (rest - 1) % 26));
    }
    return letters.toString();
  }
}
