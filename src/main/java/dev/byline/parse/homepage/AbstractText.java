package dev.byline.parse.homepage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The beginnings of abstracts.
final class AbstractText {

  private static final Pattern LABEL =
      Pattern.compile(
          "\\[?(?:(?i:show |hide"
              + " )?(?:Abstract|ABSTRACT|Résumé|Zusammenfassung|Resumen|Summary|概要|摘要))\\]?\\s*[:.–—-]\\s*(.*)",
          Pattern.DOTALL);

  private AbstractText() {}

  /// Whether the line begins with the word that announces an abstract.
  static boolean isLabelled(String line) {
    return line.length() > 3 && LABEL.matcher(line).matches();
  }

  static String withoutLabel(String line) {
    Matcher label = LABEL.matcher(line);
    return label.matches() ? label.group(1).strip() : line;
  }
}
