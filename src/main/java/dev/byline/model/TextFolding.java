package dev.byline.model;

import java.text.Normalizer;
import java.util.Locale;

/// Case and accent folding of texts: two texts that differ only in compatibility forms, case or
/// accents fold to the same text.
///
/// Folding is Unicode NFKD without the combining diacritical marks, in lower case, recomposed (so
/// that Hangul and kana stay whole), with the letters that do not decompose written out: `ß` ss,
/// `æ` ae, `œ` oe, `ø` o, `ł` l, `đ` and `ð` d, `þ` th, `ħ` h, `ŧ` t, `ı` i. `ü` folds to `u`; the
/// index also finds it as `ue`.
public final class TextFolding {

  private TextFolding() {}

  /// `text` folded: equal results mean the same text. Punctuation and blanks stay.
  public static String fold(String text) {
    if (isAscii(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String parts = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    var folded = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); ) {
      int c = parts.codePointAt(i);
      if (!isMark(c)) {
        appendFolded(folded, c);
      }
      i += Character.charCount(c);
    }
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }

  /// The words of `text`, folded and joined by one blank: letters and digits count, nothing else.
  /// `"Two-Layer Réseaux!"` gives `"two layer reseaux"`.
  public static String words(String text) {
    String folded = fold(text);
    if (areWords(folded)) {
      return folded;
    }
    var words = new StringBuilder(folded.length());
    int begin = 0;
    for (int i = 0; i < folded.length(); ) {
      int c = folded.codePointAt(i);
      int next = i + Character.charCount(c);
      if (!Character.isLetterOrDigit(c)) {
        append(words, folded, begin, i);
        begin = next;
      }
      i = next;
    }
    append(words, folded, begin, folded.length());
    return words.toString();
  }

  /// True if a text is letters and digits of ASCII with one blank between words, as most titles and
  /// names are.
  private static boolean areWords(String text) {
    boolean afterWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!letter && !(c == ' ' && afterWord)) {
        return false;
      }
      afterWord = letter;
    }
    return afterWord || text.isEmpty();
  }

  private static void append(StringBuilder words, String text, int begin, int end) {
    if (begin < end) {
      if (!words.isEmpty()) {
        words.append(' ');
      }
      words.append(text, begin, end);
    }
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  /// The blocks of combining diacritical marks; marks of other scripts are letters' parts.
  private static boolean isMark(int c) {
    return (c >= 0x300 && c <= 0x36F)
        || (c >= 0x1AB0 && c <= 0x1AFF)
        || (c >= 0x1DC0 && c <= 0x1DFF)
        || (c >= 0x20D0 && c <= 0x20FF)
        || (c >= 0xFE20 && c <= 0xFE2F);
  }

  private static void appendFolded(StringBuilder to, int c) {
    switch (c) {
      case 'ß' -> to.append("ss");
      case 'æ' -> to.append("ae");
      case 'œ' -> to.append("oe");
      case 'ø' -> to.append('o');
      case 'ł' -> to.append('l');
      case 'đ', 'ð' -> to.append('d');
      case 'þ' -> to.append("th");
      case 'ħ' -> to.append('h');
      case 'ŧ' -> to.append('t');
      case 'ı' -> to.append('i');
      default -> to.appendCodePoint(c);
    }
  }
}
