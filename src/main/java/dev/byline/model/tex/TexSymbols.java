package dev.byline.model.tex;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The signs and Greek letters that LaTeX writes as commands, and the commands that only say how
/// their argument looks. The letters of words are [TexLetters].
public final class TexSymbols {

  private static final String GREEK =
      """
      α alpha β beta γ gamma δ delta ε epsilon ζ zeta η eta θ theta ι iota κ kappa λ lambda μ mu
      ν nu ξ xi ο omicron π pi ρ rho σ sigma τ tau υ upsilon φ phi χ chi ψ psi ω omega
      """;

  /// Other names of the same letters.
  private static final String VARIANTS =
      "varepsilon ε vartheta θ varpi π varrho ρ varsigma σ varphi φ varkappa κ";

  /// The signs of text beside those of [TextCompanion].
  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("S", "§"),
          Map.entry("P", "¶"),
          Map.entry("dag", "†"),
          Map.entry("ddag", "‡"),
          Map.entry("copyright", "©"),
          Map.entry("pounds", "£"),
          Map.entry("euro", "€"),
          Map.entry("ldots", "…"),
          Map.entry("dots", "…"),
          Map.entry("degree", "°"),
          Map.entry("No", "№"),
          Map.entry("lq", "‘"),
          Map.entry("rq", "’"),
          Map.entry("glqq", "„"),
          Map.entry("grqq", "“"),
          Map.entry("glq", "‚"),
          Map.entry("grq", "‘"),
          Map.entry("flqq", "«"),
          Map.entry("frqq", "»"),
          Map.entry("og", "« "),
          Map.entry("fg", " »"),
          Map.entry("slash", "/"),
          Map.entry("LaTeX", "LaTeX"),
          Map.entry("LaTeXe", "LaTeX2e"),
          Map.entry("BibTeX", "BibTeX"),
          Map.entry("TeX", "TeX"),
          Map.entry("space", " "),
          Map.entry("nobreakspace", " "),
          Map.entry("thinspace", " "),
          Map.entry("enspace", " "),
          Map.entry("hfill", " "),
          Map.entry("linebreak", " "),
          Map.entry("break", " "),
          Map.entry("quad", "\u2003"),
          Map.entry("newline", " "),
          Map.entry("par", " "),
          Map.entry("xspace", ""),
          Map.entry("noindent", ""),
          Map.entry("protect", ""),
          Map.entry("nobreak", ""),
          Map.entry("allowbreak", ""),
          Map.entry("relax", ""),
          Map.entry("leavevmode", ""),
          Map.entry("null", ""));

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

  /// Commands that only say how what follows looks.
  private static final Set<String> FONTS =
      Set.of(
          ("em it bf rm sc tt sf sl cal up itshape slshape scshape upshape bfseries mdseries"
               + " rmfamily sffamily ttfamily normalfont selectfont boldmath unboldmath tiny"
               + " scriptsize footnotesize small normalsize large Large LARGE huge Huge centering"
               + " raggedright displaystyle textstyle limits nolimits left right big Big bigg Bigg"
               + " bigl bigr Bigl Bigr")
              .split(" ", -1));

  /// The number of arguments of a command, the first ones, that are not text.
  private static final Map<String, Integer> HIDDEN = hidden();

  private static final Map<String, String> SYMBOLS = symbols();
  private static final Map<Character, String> NAMES = names();

  private TexSymbols() {}

  private static Map<String, String> pairs(String text) {
    String[] words = text.strip().split("\\s+", -1);
    var pairs = new HashMap<String, String>();
    for (int i = 0; i < words.length; i += 2) {
      pairs.put(words[i], words[i + 1]);
    }
    return pairs;
  }

  private static Map<String, Integer> hidden() {
    var hidden = new HashMap<String, Integer>();
    for (String name :
        ("footnote footnotetext footnotemark thanks cite citep citet citeyear nocite ref eqref"
                + " pageref label index vspace hspace vskip hskip color selectlanguage marginpar"
                + " noopsort sortnoop noop inst affil orcid corref fnref textcolor colorbox href"
                + " foreignlanguage raisebox scalebox hyperref hyperlink bibinfo bibfield eprint")
            .split(" ", -1)) {
      hidden.put(name, 1);
    }
    hidden.put("resizebox", 2);
    hidden.put("fcolorbox", 2);
    return Map.copyOf(hidden);
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

  /// True if `command` is seen only in how its argument looks.
  public static boolean isLayout(String command) {
    return LAYOUT.contains(command);
  }

  /// The sign of text that `command` writes, such as `§`, or a blank or nothing where it only sets
  /// what is around it.
  public static Optional<String> sign(String command) {
    return Optional.ofNullable(SIGNS.get(command)).or(() -> TextCompanion.sign(command));
  }

  /// The sign that `command` writes, where its name says that no formula has it (`\textless`).
  public static Optional<String> textSign(String command) {
    return TextCompanion.sign(command);
  }

  /// True if `command` sets how the text behind it looks, and takes no argument.
  public static boolean isFont(String command) {
    return FONTS.contains(command);
  }

  /// The number of arguments of `command`, the first ones, that are not text, such as an address.
  public static int hiddenArguments(String command) {
    return HIDDEN.getOrDefault(command, 0);
  }

  /// The sign or letter that `command` writes in a formula: `α` for `\alpha`, `×` for `\times`.
  public static Optional<String> formulaSign(String command) {
    return PlainSigns.of(command);
  }

  /// The folded symbol that `command` writes (`α` for `\alpha`), or empty.
  public static String symbol(String command) {
    return SYMBOLS.getOrDefault(command, "");
  }

  /// The name of a Greek letter (`alpha` for `α`), or empty.
  public static String nameOf(char letter) {
    return NAMES.getOrDefault(letter, "");
  }
}
