package dev.byline.model.tex;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The signs of LaTeX's text companion fonts, by their commands: `\textquotesingle` is `'`.
///
/// Source: https://ctan.org/pkg/comprehensive, tables of text-mode commands and of textcomp
final class TextCompanion {

  private static final String SIGNS =
      """
      textquotesingle ' textquotedbl " textquotestraightbase ‚ textquotestraightdblbase „
      quotesinglbase ‚ quotedblbase „ textquoteleft ‘ textquoteright ’ textquotedblleft “
      textquotedblright ” guillemotleft « guillemotright » guillemetleft « guillemetright »
      guilsinglleft ‹ guilsinglright › textexclamdown ¡ textquestiondown ¿ textendash – textemdash —
      textthreequartersemdash — texttwelveudash – textellipsis … textperiodcentered · textbullet •
      textopenbullet ◦ textasteriskcentered ∗ textdagger † textdaggerdbl ‡ textsection §
      textparagraph ¶ textpilcrow ¶ textreferencemark ※ textinterrobang ‽
      textdollar $ textcent ¢ textsterling £ textyen ¥ texteuro € textcurrency ¤ textflorin ƒ
      textlira ₤ textwon ₩ textnaira ₦ textpeso ₱ textbaht ฿ textdong ₫ textrupee ₹
      textcopyright © textcircledP ℗ textregistered ® texttrademark ™ textservicemark ℠
      textcopyleft 🄯 textnumero № textrecipe ℞ textestimated ℮ textperthousand ‰
      textpertenthousand ‱ textpercent % textdegree ° textcelsius ℃ textohm Ω textmho ℧ textmu µ
      textmicro µ textangstrom Å textordfeminine ª textordmasculine º textonesuperior ¹
      texttwosuperior ² textthreesuperior ³ textzerosuperior ⁰ textfoursuperior ⁴
      textonehalf ½ textonequarter ¼ textthreequarters ¾ textonethird ⅓ texttwothirds ⅔
      textfractionsolidus ⁄ textpm ± texttimes × textdiv ÷ textminus − textlnot ¬ textsurd √
      textless < textgreater > textbar | textbardbl ‖ textbrokenbar ¦ textlangle ⟨ textrangle ⟩
      textlbrackdbl ⟦ textrbrackdbl ⟧ textbackslash \\ textunderscore _ textvisiblespace ␣
      textasciitilde ~ textasciicircum ^ textasciigrave ` textasciiacute ´ textasciidieresis ¨
      textasciimacron ¯ textasciibreve ˘ textasciicaron ˇ textbraceleft { textbraceright }
      texthash # textampersand & textleftarrow ← textrightarrow → textuparrow ↑ textdownarrow ↓
      textmusicalnote ♪ textborn ⭑ textdied † textmarried ⚭ textdivorced ⚮
      textalpha α textbeta β textgamma γ textdelta δ textepsilon ε textzeta ζ texteta η
      texttheta θ textiota ι textkappa κ textlambda λ textnu ν textxi ξ textomicron ο textpi π
      textrho ρ textsigma σ texttau τ textupsilon υ textphi φ textchi χ textpsi ψ textomega ω
      textGamma Γ textDelta Δ textTheta Θ textLambda Λ textXi Ξ textPi Π textSigma Σ textUpsilon Υ
      textPhi Φ textPsi Ψ textOmega Ω
      """;

  private static final Map<String, String> BY_NAME = byName();

  private TextCompanion() {}

  private static Map<String, String> byName() {
    Map<String, String> signs = new HashMap<>();
    String[] words = SIGNS.strip().split("\\s+", -1);
    for (int i = 0; i < words.length; i += 2) {
      signs.put(words[i], words[i + 1]);
    }
    return Map.copyOf(signs);
  }

  /// The sign that the command `name` writes.
  static Optional<String> sign(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }
}
