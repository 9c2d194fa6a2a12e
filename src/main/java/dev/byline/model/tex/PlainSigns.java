package dev.byline.model.tex;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The plain characters for signs of formulas: the way back from `unicode.txt`, with `plain.txt`.
final class PlainSigns {

  private static final String RAISED_FROM =
      "0123456789+-=()abcdefghijklmnoprstuvwxyzTABDEGHIJKLMNOPRUVW";
  private static final String RAISED =
      "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵀᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵁⱽᵂ";
  private static final String LOWERED_FROM = "0123456789+-=()aehijklmnoprstuvx";
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ";

  /// Letters of the mathematical alphabets that Unicode has elsewhere: double-struck, script,
  /// Fraktur.
  private static final Map<String, String> ELSEWHERE =
      Map.of(
          "mathbb", "CℂHℍNℕPℙQℚRℝZℤ",
          "mathcal", "BℬEℰFℱHℋIℐLℒMℳRℛ",
          "mathfrak", "CℭHℌIℑRℜZℨ");

  /// The code points of an alphabet's A and a; 0 for none.
  private record Alphabet(int upper, int lower) {}

  private static final Map<String, Alphabet> ALPHABETS =
      Map.of(
          "mathbb", new Alphabet(0x1D538, 0x1D552),
          "mathcal", new Alphabet(0x1D49C, 0),
          "mathfrak", new Alphabet(0x1D504, 0x1D51E),
          "mathbf", new Alphabet(0x1D400, 0x1D41A));

  private static final Map<String, String> ALPHABET_NAMES =
      Map.of("mathds", "mathbb", "mathbbm", "mathbb", "mathscr", "mathcal", "cal", "mathcal");

  private static final Map<String, String> ACCENTS =
      Map.ofEntries(
          Map.entry("hat", "\u0302"), Map.entry("widehat", "\u0302"),
          Map.entry("tilde", "\u0303"), Map.entry("widetilde", "\u0303"),
          Map.entry("bar", "\u0304"), Map.entry("overline", "\u0304"),
          Map.entry("dot", "\u0307"), Map.entry("ddot", "\u0308"),
          Map.entry("check", "\u030C"), Map.entry("vec", "\u20D7"));

  private static final Map<String, String> SIGNS = read();

  private PlainSigns() {}

  private static Map<String, String> read() {
    var signs = new HashMap<String, String>();
    for (String line : WordList.lines(PlainSigns.class, "unicode.txt")) {
      String character = Character.toString(line.codePointAt(0));
      String tex = line.substring(character.length() + 1);
      if (tex.matches("\\\\[A-Za-z]+")) {
        signs.putIfAbsent(tex.substring(1), character);
      }
    }
    for (String line : WordList.lines(PlainSigns.class, "plain.txt")) {
      int blank = line.indexOf(' ');
      signs.put(
          blank < 0 ? line : line.substring(0, blank),
          line.substring(blank < 0 ? line.length() : blank + 1));
    }
    return Map.copyOf(signs);
  }

  /// The characters for the command `name`; none for one that only says how something is set.
  static Optional<String> of(String name) {
    return Optional.ofNullable(SIGNS.get(name));
  }

  /// `text` above the line; empty where a character of it has no such form.
  static Optional<String> raised(String text) {
    return each(text, RAISED_FROM, RAISED);
  }

  /// `text` below the line.
  static Optional<String> lowered(String text) {
    return each(text, LOWERED_FROM, LOWERED);
  }

  private static Optional<String> each(String text, String from, String to) {
    var moved = new StringBuilder();
    for (char c : text.replace('\u2212', '-').toCharArray()) {
      int at = from.indexOf(c);
      if (at < 0) {
        return c == '\u2032' ? Optional.of(text).filter(t -> t.equals("\u2032")) : Optional.empty();
      }
      moved.append(to.charAt(at));
    }
    return Optional.of(moved.toString());
  }

  static boolean isAlphabet(String name) {
    return ALPHABETS.containsKey(ALPHABET_NAMES.getOrDefault(name, name));
  }

  /// `text` in the alphabet of the command `name`, where that has the letter.
  static String inAlphabet(String name, String text) {
    String font = ALPHABET_NAMES.getOrDefault(name, name);
    var written = new StringBuilder();
    text.codePoints().forEach(c -> written.append(inAlphabet(font, c)));
    return written.toString();
  }

  private static String inAlphabet(String font, int letter) {
    String elsewhere = ELSEWHERE.getOrDefault(font, "");
    int known = elsewhere.indexOf(letter);
    if (known >= 0) {
      return elsewhere.substring(known + 1, known + 2);
    }
    Alphabet alphabet = ALPHABETS.getOrDefault(font, new Alphabet(0, 0));
    if (letter >= 'A' && letter <= 'Z') {
      return Character.toString(alphabet.upper() + letter - 'A');
    }
    boolean lower = letter >= 'a' && letter <= 'z' && alphabet.lower() > 0;
    return Character.toString(lower ? alphabet.lower() + letter - 'a' : letter);
  }

  /// The letter `text` under the accent of the command `name`; empty where it is no accent or no
  /// single letter.
  static Optional<String> accented(String name, String text) {
    String accent = ACCENTS.get(name);
    boolean single = text.codePointCount(0, text.length()) == 1;
    return accent == null || !single
        ? Optional.empty()
        : Optional.of(Normalizer.normalize(text + accent, Normalizer.Form.NFC));
  }

  static boolean isAccent(String name) {
    return ACCENTS.containsKey(name);
  }
}
