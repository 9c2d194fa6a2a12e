package dev.byline.parse.homepage.look;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The beginnings of abstracts.
public final class AbstractText {

  private static final Pattern LABEL =
      Pattern.compile(
          "\\[?(?:(?i:show |hide"
              + " )?(?:Abstract|ABSTRACT|Résumé|Zusammenfassung|Resumen|Summary|概要|摘要))\\]?\\s*[:.–—-]\\s*(.*)",
          Pattern.DOTALL);

  private AbstractText() {}

  /// True if the line begins with the word that announces an abstract.
  static boolean isLabelled(String line) {
    return line.length() > 3 && LABEL.matcher(line).matches();
  }

  public static String withoutLabel(String line) {
    Matcher label = LABEL.matcher(line);
    return label.matches() ? label.group(1).strip() : line;
  }
}
