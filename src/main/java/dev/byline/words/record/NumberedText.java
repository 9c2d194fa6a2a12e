package dev.byline.words.record;

/// Texts that end in a number, as identifiers of works do: `openalex:W2741809807`.
final class NumberedText {

  /// The digits that a long number always holds.
  private static final int MOST_DIGITS = 18;

  private NumberedText() {}

  /// The place of the number at the end of `text`, which has no zero before it; the length of the
  /// text if there is none.
  static int digits(String text) {
    int begin = text.length();
    int least = Math.max(0, text.length() - MOST_DIGITS);
    while (begin > least && isDigit(text.charAt(begin - 1))) {
      begin--;
    }
    while (begin < text.length() && text.charAt(begin) == '0') {
      begin++;
    }
    return begin;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
