package dev.byline.ui.text;

import dev.byline.model.tex.WordList;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The TeX for characters beyond ASCII that stand in formulas (`unicode.txt`, mathematical
/// alphabets, raised and lowered signs, letters with accents).
final class MathCharacters {

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁱⁿ";
  private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";

  /// Combining marks and the accent commands for them, in the same order.
  private static final String COMBINING =
      "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030A\u030C";

  private static final String[] ACCENTS = {
    "grave", "acute", "hat", "tilde", "bar", "breve", "dot", "ddot", "mathring", "check"
  };

  private static final Map<Integer, String> BY_CHARACTER = read();

  private MathCharacters() {}

  private static Map<Integer, String> read() {
    var byCharacter = new HashMap<Integer, String>();
    for (String line : WordList.lines(WordList.class, "unicode.txt")) {
      int character = line.codePointAt(0);
      byCharacter.put(character, spaced(character, line.substring(2)));
    }
    return Map.copyOf(byCharacter);
  }

  /// A letter may be the argument of a command, so it is a group; an operator keeps its spacing.
  private static String spaced(int character, String tex) {
    return Character.isLetterOrDigit(character) ? "{" + tex + "}" : tex + " ";
  }

  /// The TeX for `character`, if a formula may hold it.
  static Optional<String> tex(int character) {
    String known = BY_CHARACTER.get(character);
    if (known != null) {
      return Optional.of(known);
    }
    if (Character.isSpaceChar(character)) {
      return Optional.of(" ");
    }
    if (Character.getType(character) == Character.FORMAT) {
      return Optional.of("");
    }
    return alphabet(character).or(() -> accented(character));
  }

  /// True if `character` is a raised sign; [#base] is the sign itself.
  static boolean isSuperscript(int character) {
    return SUPERSCRIPTS.indexOf(character) >= 0;
  }

  static boolean isSubscript(int character) {
    return SUBSCRIPTS.indexOf(character) >= 0;
  }

  /// The sign that a raised or lowered one is made of, in ASCII.
  static String base(int character) {
    return compatible(character).replace('\u2212', '-');
  }

  private static String compatible(int character) {
    return Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
  }

  /// A letter of a mathematical alphabet, such as a double-struck R.
  private static Optional<String> alphabet(int character) {
    String name = Character.getName(character);
    String letter = compatible(character);
    if (name == null || letter.length() != 1 || letter.codePointAt(0) == character) {
      return Optional.empty();
    }
    int base = letter.codePointAt(0);
    boolean ascii = base < 0x80;
    Optional<String> inner =
        ascii ? Optional.of(letter) : Optional.ofNullable(BY_CHARACTER.get(base));
    return inner.map(tex -> "{" + font(name, ascii) + "{" + tex + "}}");
  }

  private static String font(String name, boolean ascii) {
    boolean bold = name.contains(" BOLD ");
    if (!ascii) {
      return bold ? "\\boldsymbol" : "";
    }
    if (name.contains("DOUBLE-STRUCK")) {
      return "\\mathbb";
    }
    if (name.contains("SCRIPT CAPITAL")) {
      return "\\mathcal";
    }
    if (name.contains("FRAKTUR") || name.contains("BLACK-LETTER")) {
      return "\\mathfrak";
    }
    if (name.contains("MONOSPACE")) {
      return "\\mathtt";
    }
    return bold ? "\\mathbf" : name.contains("SANS-SERIF") ? "\\mathsf" : "";
  }

  private static Optional<String> accented(int character) {
    String parts = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD);
    if (parts.length() != 2 || parts.charAt(0) >= 0x80) {
      return Optional.empty();
    }
    int accent = COMBINING.indexOf(parts.charAt(1));
    return accent < 0
        ? Optional.empty()
        : Optional.of("{\\" + ACCENTS[accent] + "{" + parts.charAt(0) + "}}");
  }
}
