package dev.byline.parse.homepage.look;

/// Counts over the words of a text.
///
/// @param words in all
/// @param large words that begin with a capital
/// @param small words of four letters or more that do not
/// @param tiny shorter words that do not
/// @param digits characters
/// @param ideographs characters of scripts without capitals
/// @param kana hiragana among them
public record WordCounts(
    int words, int large, int small, int tiny, int digits, int ideographs, int kana) {

  public static WordCounts of(String text, int from, int to) {
    int words = 0;
    int large = 0;
    int small = 0;
    int tiny = 0;
    int digits = 0;
    int ideographs = 0;
    int kana = 0;
    for (int at = from; at < to; ) {
      char c = text.charAt(at);
      if (!Character.isLetterOrDigit(c)) {
        at++;
        continue;
      }
      int end = at;
      int numbers = 0;
      while (end < to
          && (Character.isLetterOrDigit(text.charAt(end))
              || "'’-".indexOf(text.charAt(end)) >= 0)) {
        char d = text.charAt(end);
        if (d >= '0' && d <= '9') {
          numbers++;
        } else if (d > 0x2E00 && Character.getType(d) == Character.OTHER_LETTER) {
          ideographs++;
          kana += d >= 0x3040 && d <= 0x309F ? 1 : 0;
        }
        end++;
      }
      digits += numbers;
      words++;
      if (Character.isUpperCase(c)) {
        large++;
      } else if (Character.isLowerCase(c) && numbers == 0) {
        small += end - at >= 4 ? 1 : 0;
        tiny += end - at < 4 ? 1 : 0;
      }
      at = end;
    }
    return new WordCounts(words, large, small, tiny, digits, ideographs, kana);
  }
}
