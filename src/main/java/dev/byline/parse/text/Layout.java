package dev.byline.parse.text;

import java.util.Locale;
import java.util.Set;

/// Lines that carry nothing: rules and the texts of buttons.
public final class Layout {

  private static final Set<String> BUTTONS =
      Set.of(
          "show abstract",
          "hide abstract",
          "abstract",
          "show more",
          "show less",
          "load more",
          "load more papers",
          "read more",
          "see more",
          "view all",
          "back to top",
          "top",
          "menu",
          "skip to content",
          "skip to main content",
          "toggle navigation",
          "bibtex",
          "copy");

  private Layout() {}

  /// True if nothing would be missed without `line`.
  public static boolean is(String line) {
    if (line.length() > 200) {
      return false;
    }
    if (line.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return true;
    }
    return isButton(line);
  }

  /// True if `line` is the text of a button.
  public static boolean isButton(String line) {
    return line.length() < 40 && BUTTONS.contains(bare(line));
  }

  /// The text without the signs around it, in small letters.
  private static String bare(String line) {
    String text = line.strip().toLowerCase(Locale.ROOT);
    int start = 0;
    int end = text.length();
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }
}
