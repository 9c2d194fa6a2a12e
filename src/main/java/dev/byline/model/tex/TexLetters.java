package dev.byline.model.tex;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The letters and accents that TeX writes as commands: `\o` is ø, `\"` sets two dots.
public final class TexLetters {

  /// The accents' names, and at the same places the marks they set.
  private static final String ACCENTS = "`'^~=u.\"rHvdckbh";

  private static final String MARKS =
      "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030A\u030B\u030C\u0323\u0327\u0328\u0331\u0309";

  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("o", "ø"),
          Map.entry("O", "Ø"),
          Map.entry("l", "ł"),
          Map.entry("L", "Ł"),
          Map.entry("ss", "ß"),
          Map.entry("ae", "æ"),
          Map.entry("SS", "ẞ"),
          Map.entry("ij", "ĳ"),
          Map.entry("IJ", "Ĳ"),
          Map.entry("AE", "Æ"),
          Map.entry("oe", "œ"),
          Map.entry("OE", "Œ"),
          Map.entry("aa", "å"),
          Map.entry("AA", "Å"),
          Map.entry("i", "ı"),
          Map.entry("j", "ȷ"),
          Map.entry("dh", "ð"),
          Map.entry("DH", "Ð"),
          Map.entry("dj", "đ"),
          Map.entry("DJ", "Đ"),
          Map.entry("th", "þ"),
          Map.entry("TH", "Þ"),
          Map.entry("ng", "ŋ"),
          Map.entry("NG", "Ŋ"),
          Map.entry("ohorn", "ơ"),
          Map.entry("OHORN", "Ơ"),
          Map.entry("uhorn", "ư"),
          Map.entry("UHORN", "Ư"),
          Map.entry("cprime", "ʹ"),
          Map.entry("cdprime", "ʺ"));

  /// Accents with longer names.
  private static final Map<String, String> NAMED_MARKS =
      Map.of(
          "textcommabelow", "\u0326",
          "textcommaabove", "\u0313",
          "textdotbelow", "\u0323",
          "textsubring", "\u0325",
          "textogonekcentered", "\u0328",
          "textdoublegrave", "\u030F",
          "textinvbreve", "\u0311");

  private static final Map<String, String> ALL_MARKS = allMarks();
  private static final Map<String, String> ACCENTED = accented();

  private TexLetters() {}

  private static Map<String, String> allMarks() {
    Map<String, String> marks = new HashMap<>(NAMED_MARKS);
    for (int i = 0; i < ACCENTS.length(); i++) {
      marks.put(ACCENTS.substring(i, i + 1), MARKS.substring(i, i + 1));
    }
    return Map.copyOf(marks);
  }

  private static Map<String, String> accented() {
    Map<String, String> accented = new HashMap<>();
    for (char letter = 'A'; letter <= 'z'; letter++) {
      for (int i = 0; i < MARKS.length(); i++) {
        String both = "" + letter + MARKS.charAt(i);
        accented.put(both, Normalizer.normalize(both, Normalizer.Form.NFC));
      }
    }
    return Map.copyOf(accented);
  }

  /// A letter and its marks in NFC.
  static String composed(String letter) {
    String known = letter.length() == 1 ? letter : ACCENTED.get(letter);
    return known == null ? Normalizer.normalize(letter, Normalizer.Form.NFC) : known;
  }

  /// The names of the commands that write a letter.
  public static Set<String> names() {
    return LETTERS.keySet();
  }

  /// The names of the accents, one character each.
  public static String accents() {
    return ACCENTS;
  }

  /// The letter that the command `name` writes.
  public static Optional<String> letter(String name) {
    return Optional.ofNullable(LETTERS.get(name));
  }

  /// The combining mark that the accent `name` sets on the letter before it.
  public static Optional<String> mark(String name) {
    return Optional.ofNullable(ALL_MARKS.get(name));
  }
}
