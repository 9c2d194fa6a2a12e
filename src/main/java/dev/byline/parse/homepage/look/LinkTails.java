package dev.byline.parse.homepage.look;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The words for links at the ends of a page's lines: a word that may as well end a title counts
/// where it ends several lines.
public final class LinkTails {

  /// Words before `paper` with which it is a kind of paper, and no link.
  private static final Set<String> KINDS =
      Set.of(
          "working",
          "discussion",
          "market",
          "course",
          "term",
          "white",
          "position",
          "seminar",
          "invited",
          "conference",
          "policy",
          "occasional",
          "research",
          "review",
          "short",
          "long",
          "full",
          "journal");

  private final Map<String, Integer> lastWords;

  public LinkTails(PageText text) {
    lastWords = lastWords(text);
  }

  /// The start of the known link words at the line's end.
  public int of(String line, int start) {
    int tail = line.length();
    boolean sure = false;
    for (int n = 0; n < 5; n++) {
      int blank = line.lastIndexOf(' ', tail - 1);
      String word = line.substring(blank + 1, tail).strip();
      if (blank <= start || !LinkWords.isTail(word) || isKindOfPaper(line, blank, word)) {
        break;
      }
      int often = lastWords.getOrDefault(word, 0);
      boolean apart =
          Character.isLowerCase(word.charAt(0))
              && blank > 0
              && Character.isUpperCase(line.charAt(line.lastIndexOf(' ', blank - 1) + 1));
      sure |= LinkWords.isSure(word) || n > 0 || often > 2 || (often > 1 && apart);
      tail = blank;
    }
    return sure ? tail : line.length();
  }

  /// True if the word before makes it a kind of paper: `Working Paper`.
  private static boolean isKindOfPaper(String line, int blank, String word) {
    String before = line.substring(line.lastIndexOf(' ', blank - 1) + 1, blank);
    return word.equalsIgnoreCase("paper") && KINDS.contains(before.toLowerCase(Locale.ROOT));
  }

  private static Map<String, Integer> lastWords(PageText text) {
    var words = new HashMap<String, Integer>();
    for (int at = 0; at < text.size(); at++) {
      String line = text.at(at);
      String word = line.substring(line.lastIndexOf(' ') + 1);
      if (LinkWords.isTail(word)) {
        words.merge(word, 1, Integer::sum);
      }
    }
    return words;
  }
}
