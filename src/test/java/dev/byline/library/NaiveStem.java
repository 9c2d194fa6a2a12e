package dev.byline.library;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Light stemming by the specification, as replacements.
public final class NaiveStem {

  private NaiveStem() {}

  private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

  public static String of(String word) {
    return KNOWN.computeIfAbsent(word, NaiveStem::stem);
  }

  private static String stem(String word) {
    if (!word.matches("[a-z]{4,}")) {
      return word;
    }
    String stem = word;
    if (stem.matches(".{2,}ies")) {
      stem = stem.replaceFirst("ies$", "y");
    } else if (stem.matches(".*(ss|x|ch|sh)es")) {
      stem = stem.replaceFirst("es$", "");
    } else if (!stem.matches(".*(ss|us|is)")) {
      stem = stem.replaceFirst("s$", "");
    }
    String verb = stem.replaceFirst("(ing|(?<!e)ed)$", "");
    if (!verb.equals(stem) && enough(verb)) {
      stem = verb.length() > 3 ? verb.replaceFirst("([^aeioulsz])\\1$", "$1") : verb;
    }
    String silent = stem.replaceFirst("(?<!e)e$", "");
    return enough(silent) ? silent : stem;
  }

  private static boolean enough(String stem) {
    return stem.length() >= 3 && stem.matches(".*[aeiouy].*");
  }
}
