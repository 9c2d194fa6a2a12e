package dev.byline.exchange;

/// Finds mathematics in a text: `$...$`, `$$...$$`, `\(...\)`, `\[...\]`.
///
/// A dollar opens if no blank follows it, and closes if no blank comes before and no digit after
/// it, so that `costs $5 and $6` holds none. The rule is that of Pandoc's `tex_math_dollars`.
final class MathSpan {

  /// In characters. Also keeps hostile text from being searched to its end at each dollar.
  private static final int MAX_LENGTH = 2000;

  private MathSpan() {}

  /// Where the mathematics that begins at `at` ends, behind its last character; -1 if none begins
  /// there.
  static int end(String text, int at) {
    return switch (text.charAt(at)) {
      case '\\' -> bracketed(text, at);
      case '$' -> text.startsWith("$$", at) ? after(text, "$$", at) : dollar(text, at);
      default -> -1;
    };
  }

  private static int bracketed(String text, int at) {
    if (text.startsWith("\\(", at)) {
      return after(text, "\\)", at);
    }
    return text.startsWith("\\[", at) ? after(text, "\\]", at) : -1;
  }

  private static int after(String text, String close, int at) {
    int limit = Math.min(text.length(), at + MAX_LENGTH);
    int found = text.indexOf(close, at + 2, limit);
    return found < 0 ? -1 : found + 2;
  }

  private static int dollar(String text, int at) {
    int limit = Math.min(text.length(), at + MAX_LENGTH);
    if (at + 1 >= limit || Character.isWhitespace(text.charAt(at + 1))) {
      return -1;
    }
    for (int i = at + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '$' && closes(text, i)) {
        return i + 1;
      }
    }
    return -1;
  }

  private static boolean closes(String text, int at) {
    boolean digitFollows =
        at + 1 < text.length() && text.charAt(at + 1) >= '0' && text.charAt(at + 1) <= '9';
    return !Character.isWhitespace(text.charAt(at - 1)) && !digitFollows;
  }

  /// How many spans of mathematics `text` holds.
  static int count(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      int end = end(text, i);
      if (end > 0) {
        count++;
        i = end - 1;
      } else if (text.charAt(i) == '\\') {
        i++;
      }
    }
    return count;
  }
}
