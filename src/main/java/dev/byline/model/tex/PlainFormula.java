package dev.byline.model.tex;

import java.util.Optional;
import java.util.Set;

/// A converter of a formula to plain Unicode characters: `$x_i \leq \sqrt{n}$` to `xᵢ ≤ √n`.
///
/// Fractions, and characters without a superscript or subscript form, are written on the line, as
/// in Unicode Technical Note 28: `ϕ_∞`, `a/(b + c)`. A formula with a part that has no such form,
/// such as a matrix, is not converted.
public final class PlainFormula {

  /// Deeper than people nest.
  private static final int DEEPEST = 20;

  private static final Set<String> UPRIGHT =
      Set.of(
          "text",
          "textrm",
          "textnormal",
          "textit",
          "textbf",
          "mathrm",
          "mathsf",
          "mathtt",
          "mathit",
          "mathnormal",
          "operatorname",
          "mbox",
          "boldsymbol",
          "bm",
          "mathop",
          "mathrel",
          "mathbin",
          "emph",
          "pmb");

  private static final Set<String> FRACTIONS =
      Set.of("frac", "tfrac", "dfrac", "sfrac", "nicefrac");

  private static final Set<String> BLANKS = Set.of("quad", "qquad", "thinspace", "medspace");

  /// Signs that keep what is beside them apart, so that it needs brackets on one line.
  private static final String APART = " +-−/·=<>≤≥∼≈,|";

  /// Thrown where a formula cannot be written.
  private static final class Unwritable extends Exception {
    private static final long serialVersionUID = 1L;

    Unwritable() {
      super(null, null, false, false);
    }
  }

  private final String tex;
  private int at;
  private int depth;

  private PlainFormula(String tex) {
    this.tex = tex;
  }

  /// The formula `tex`, without its dollars, in plain characters; empty where there are none for
  /// some of it.
  public static Optional<String> write(String tex) {
    try {
      var formula = new PlainFormula(tex);
      String written = formula.row();
      return formula.at == tex.length()
          ? Optional.of(written.strip().replaceAll("\\s+", " "))
          : Optional.empty();
    } catch (Unwritable _) {
      return Optional.empty();
    }
  }

  /// Everything up to the end of the group.
  private String row() throws Unwritable {
    if (++depth > DEEPEST) {
      throw new Unwritable();
    }
    var row = new StringBuilder();
    while (at < tex.length() && tex.charAt(at) != '}') {
      char sign = tex.charAt(at);
      if (sign == '^' || sign == '_') {
        at++;
        row.append(script(sign, atom(true)));
      } else {
        append(row, atom(false));
      }
    }
    depth--;
    return row.toString();
  }

  /// Keeps the name of a function apart from the letter before it: `n log n`.
  private static void append(StringBuilder row, String next) {
    boolean isName = next.length() > 1 && next.chars().allMatch(c -> c >= 'a' && c <= 'z');
    if (isName && !row.isEmpty() && Character.isLetterOrDigit(row.charAt(row.length() - 1))) {
      row.append(' ');
    }
    row.append(next);
  }

  private static String script(char sign, String text) {
    Optional<String> moved = sign == '^' ? PlainSigns.raised(text) : PlainSigns.lowered(text);
    return moved.orElseGet(() -> sign + bracketed(text));
  }

  private static String bracketed(String text) {
    boolean isOne = text.codePointCount(0, text.length()) == 1;
    boolean isWord = text.codePoints().allMatch(Character::isLetterOrDigit);
    boolean isBracketed = text.startsWith("(") && text.indexOf(')') == text.length() - 1;
    return isOne || isWord || isBracketed ? text : "(" + text + ")";
  }

  /// A part of a fraction needs brackets only if it is itself made of parts.
  private static String term(String text) {
    String outside = text.replaceAll("\\([^()]*\\)", "");
    return outside.chars().anyMatch(c -> APART.indexOf(c) >= 0) ? bracketed(text) : text;
  }

  /// The next letter, group or command with what belongs to it.
  ///
  /// @param argument whether blanks before it do not count
  private String atom(boolean argument) throws Unwritable {
    while (argument && at < tex.length() && Character.isWhitespace(tex.charAt(at))) {
      at++;
    }
    if (at >= tex.length()) {
      throw new Unwritable();
    }
    char sign = tex.charAt(at);
    return switch (sign) {
      case '{' -> group();
      case '\\' -> command();
      case '&', '#', '%', '$', '}' -> throw new Unwritable();
      default -> letter();
    };
  }

  private String letter() {
    int letter = tex.codePointAt(at);
    at += Character.charCount(letter);
    return switch (letter) {
      case '-' -> "\u2212";
      case '~' -> " ";
      case '\'' -> "\u2032";
      default -> Character.toString(letter);
    };
  }

  private String group() throws Unwritable {
    at++;
    String row = row();
    if (at >= tex.length()) {
      throw new Unwritable();
    }
    at++;
    return row;
  }

  private String command() throws Unwritable {
    int from = ++at;
    while (at < tex.length() && isAsciiLetter(tex.charAt(at))) {
      at++;
    }
    return at == from ? signed() : named(tex.substring(from, at));
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /// A backslash before what is no letter.
  private String signed() throws Unwritable {
    if (at >= tex.length()) {
      throw new Unwritable();
    }
    char sign = tex.charAt(at++);
    return switch (sign) {
      case ',', ';', ':', ' ' -> " ";
      case '!' -> "";
      case '|' -> "\u2016";
      case '{', '}', '%', '#', '&', '_', '$' -> Character.toString(sign);
      default -> throw new Unwritable();
    };
  }

  private String named(String name) throws Unwritable {
    if (FRACTIONS.contains(name)) {
      String above = term(atom(true));
      return above + "/" + term(atom(true));
    }
    if (name.equals("sqrt")) {
      return root();
    }
    if (UPRIGHT.contains(name)) {
      return atom(true);
    }
    if (PlainSigns.isAlphabet(name)) {
      return PlainSigns.inAlphabet(name, atom(true));
    }
    if (PlainSigns.isAccent(name)) {
      return PlainSigns.accented(name, atom(true)).orElseThrow(Unwritable::new);
    }
    return BLANKS.contains(name) ? " " : sign(name);
  }

  private String root() throws Unwritable {
    if (tex.startsWith("[", at)) {
      throw new Unwritable();
    }
    String under = atom(true);
    return "\u221a" + (under.codePointCount(0, under.length()) == 1 ? under : bracketedRoot(under));
  }

  private static String bracketedRoot(String under) {
    return under.chars().allMatch(Character::isDigit) ? under : "(" + under + ")";
  }

  private String sign(String name) throws Unwritable {
    String sign = PlainSigns.of(name).orElseThrow(Unwritable::new);
    // The bracket that is not there: \left.
    if (sign.isEmpty() && tex.startsWith(".", at)) {
      at++;
    }
    return sign;
  }
}
