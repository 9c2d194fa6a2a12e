package dev.byline.model;

import java.util.List;
import java.util.Optional;

/// Texts without the characters by which a text commands a terminal or turns the order of writing
/// around: the control characters and those of Unicode's property Bidi_Control. Tabs and line ends
/// among them are left.
public final class SafeText {

  private SafeText() {}

  /// True if a text must not have `c`: a control character other than tab, line feed and carriage
  /// return, or one of Bidi_Control.
  public static boolean isUnsafe(char c) {
    if (c >= ' ' && c < 0x7F) {
      return false;
    }
    if (c >= ' ' && c <= '~') {
      return false;
    }
    if (c < 0xA0) {
      return c != '\t' && c != '\n' && c != '\r';
    }
    return c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  /// `text` without unsafe characters; itself where it has none.
  public static String of(String text) {
    int at = firstUnsafe(text);
    if (at == text.length()) {
      return text;
    }
    var safe = new StringBuilder(text.length()).append(text, 0, at);
    for (int i = at; i < text.length(); i++) {
      if (!isUnsafe(text.charAt(i))) {
        safe.append(text.charAt(i));
      }
    }
    return safe.toString();
  }

  /// The index of the first unsafe character; the length of the text if it has none.
  private static int firstUnsafe(String text) {
    int at = 0;
    while (at < text.length() && !isUnsafe(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSafe(String text) {
    return firstUnsafe(text) == text.length();
  }

  /// The text without unsafe characters; the same object where it has none.
  static Optional<String> of(Optional<String> text) {
    return text.isEmpty() || isSafe(text.get()) ? text : text.map(SafeText::of);
  }

  /// The texts without unsafe characters, unmodifiable; the same list where it is so already, so
  /// that papers can share it.
  static List<String> of(List<String> texts) {
    for (String text : texts) {
      if (!isSafe(text)) {
        return texts.stream().map(SafeText::of).toList();
      }
    }
    return List.copyOf(texts);
  }
}
