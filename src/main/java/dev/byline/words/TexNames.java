package dev.byline.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// The meanings of LaTeX command names in a text that is searched.
final class TexNames {

  private static final String GREEK =
      """
      α alpha β beta γ gamma δ delta ε epsilon ζ zeta η eta θ theta ι iota κ kappa λ lambda μ mu
      ν nu ξ xi ο omicron π pi ρ rho σ sigma τ tau υ upsilon φ phi χ chi ψ psi ω omega
      """;

  /// Other names of the same letters.
  private static final String VARIANTS =
      "varepsilon ε vartheta θ varpi π varrho ρ varsigma σ varphi φ varkappa κ";

  /// Letters that TeX writes as a command, as they fold.
  private static final Map<String, String> LETTERS =
      pairs(
          "ss ss ae ae AE ae oe oe OE oe aa a AA a o o O o l l L l i i j j dh d DH d th th TH th");

  /// Commands that only say how their argument looks.
  private static final Set<String> LAYOUT =
      Set.of(
          ("emph text textbf textit textrm textsf texttt textsc textsl textup textnormal mathbb"
               + " mathcal mathbf mathrm mathsf mathit mathtt mathfrak mathscr mathop mathbbm"
               + " mathds boldsymbol bm operatorname mbox hbox left right big Big bigg Bigg bigl"
               + " bigr Bigl Bigr hat tilde bar vec dot ddot check breve acute grave widehat"
               + " widetilde overline underline overbrace underbrace overset underset stackrel frac"
               + " dfrac tfrac displaystyle textstyle scriptstyle limits nolimits quad qquad bf it"
               + " rm em sc tt sf sl cal url href footnote cite ref eqref label mathrel mathbin"
               + " middle ensuremath xspace noindent newline par hspace vspace")
              .split(" ", -1));

  private static final Map<String, String> SYMBOLS = symbols();
  private static final Map<Character, String> NAMES = names();

  private TexNames() {}

  private static Map<String, String> pairs(String text) {
    String[] words = text.strip().split("\\s+", -1);
    var pairs = new HashMap<String, String>();
    for (int i = 0; i < words.length; i += 2) {
      pairs.put(words[i], words[i + 1]);
    }
    return pairs;
  }

  private static Map<String, String> symbols() {
    Map<String, String> symbols = pairs(VARIANTS);
    pairs(GREEK)
        .forEach((letter, name) -> {
          symbols.put(name, letter);
          symbols.put(Character.toUpperCase(name.charAt(0)) + name.substring(1), letter);
        });
    symbols.put("ell", "l");
    return symbols;
  }

  private static Map<Character, String> names() {
    var names = new HashMap<Character, String>();
    pairs(GREEK).forEach((letter, name) -> names.put(letter.charAt(0), name));
    return names;
  }

  /// Whether `command` is seen only in how its argument looks.
  static boolean isLayout(String command) {
    return LAYOUT.contains(command);
  }

  /// The folded letters that `command` writes within a word (`ss` for `\ss`), or empty.
  static String letters(String command) {
    return LETTERS.getOrDefault(command, "");
  }

  /// The folded symbol that `command` writes (`α` for `\alpha`), or empty.
  static String symbol(String command) {
    return SYMBOLS.getOrDefault(command, "");
  }

  /// The name of a Greek letter (`alpha` for `α`), or empty.
  static String nameOf(char letter) {
    return NAMES.getOrDefault(letter, "");
  }
}
