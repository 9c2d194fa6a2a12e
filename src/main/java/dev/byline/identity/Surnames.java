package dev.byline.identity;

import dev.byline.model.TextFolding;
import java.util.Set;

/// The surname in a name as pages write it: `Pierre Marion`, `P. Marion`, `Marion, Pierre`.
///
/// [dev.byline.model.name.PersonName] reads all parts of a name, and on the sample pages finds the
/// same surnames; it takes ten times as long and more, and an import asks for every author of every
/// paper. Ids of papers rest on this rule.
public final class Surnames {

  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  private Surnames() {}

  /// The words of the surname, folded: what stands before the comma, else the last part between
  /// blanks (`pillaud vivien`), without `Jr.` and the like; empty for a name without letters.
  public static String of(String name) {
    int comma = name.indexOf(',');
    String given = comma < 0 ? "" : TextFolding.words(name.substring(comma + 1));
    if (comma > 0 && !SUFFIXES.contains(given)) {
      return last(name.substring(0, comma));
    }
    return last(comma < 0 ? name : name.substring(0, comma));
  }

  private static String last(String name) {
    String rest = name.strip();
    while (!rest.isEmpty()) {
      int gap = lastGap(rest);
      String words = TextFolding.words(rest.substring(gap + 1));
      if (!words.isEmpty() && !(gap > 0 && SUFFIXES.contains(words))) {
        return words;
      }
      rest = rest.substring(0, Math.max(gap, 0)).strip();
    }
    return "";
  }

  private static int lastGap(String text) {
    int at = text.length() - 1;
    while (at >= 0 && !Character.isWhitespace(text.charAt(at)) && text.charAt(at) != '\u00A0') {
      at--;
    }
    return at;
  }
}
