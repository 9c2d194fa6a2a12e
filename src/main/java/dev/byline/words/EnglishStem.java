package dev.byline.words;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// Light English stemming: number of nouns, and the endings `-ed`, `-ing` and a silent `-e`.
///
/// Only words of four or more letters a to z change, and what is left has at least three letters
/// and a vowel. `networks` gives `network`; `optimizing`, `optimized`, `optimizes` and `optimize`
/// give `optimiz`.
public final class EnglishStem {

  private EnglishStem() {}

  public static String of(String word) {
    if (word.length() < 4 || !isPlain(word)) {
      return word;
    }
    return withoutE(withoutVerbEnding(singular(word)));
  }

  /// All words of which `stem` is the stem, whether any text has them or not, in ascending order.
  static SortedSet<String> family(String stem) {
    var words = new TreeSet<String>();
    for (String silent : List.of("", "e")) {
      for (String verb : verbs(stem + silent)) {
        words.addAll(List.of(verb, verb + "s", verb + "es"));
        if (verb.endsWith("y")) {
          words.add(cut(verb, 1) + "ies");
        }
      }
    }
    words.removeIf(word -> !of(word).equals(stem));
    return words;
  }

  private static List<String> verbs(String word) {
    String doubled = word.isEmpty() ? word : word + word.charAt(word.length() - 1);
    return List.of(word, word + "ing", word + "ed", doubled + "ing", doubled + "ed");
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  private static String singular(String word) {
    if (!word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
      return word;
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return cut(word, 3) + "y";
    }
    boolean hissing =
        word.endsWith("sses")
            || word.endsWith("xes")
            || word.endsWith("ches")
            || word.endsWith("shes");
    return cut(word, hissing ? 2 : 1);
  }

  private static String withoutVerbEnding(String word) {
    String stem = word;
    if (word.endsWith("ing")) {
      stem = cut(word, 3);
    } else if (word.endsWith("ed") && !word.endsWith("eed")) {
      stem = cut(word, 2);
    }
    return stem.length() == word.length() || !isEnough(stem) ? word : withoutDouble(stem);
  }

  /// `runn` gives `run`; `fall`, `pass` and `buzz` stay.
  private static String withoutDouble(String stem) {
    char last = stem.charAt(stem.length() - 1);
    boolean isDouble =
        stem.length() > 3 && stem.charAt(stem.length() - 2) == last && "aeioulsz".indexOf(last) < 0;
    return isDouble ? cut(stem, 1) : stem;
  }

  private static String withoutE(String word) {
    if (!word.endsWith("e") || word.endsWith("ee")) {
      return word;
    }
    String stem = cut(word, 1);
    return isEnough(stem) ? stem : word;
  }

  private static boolean isEnough(String stem) {
    if (stem.length() < 3) {
      return false;
    }
    for (int i = 0; i < stem.length(); i++) {
      if ("aeiouy".indexOf(stem.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
