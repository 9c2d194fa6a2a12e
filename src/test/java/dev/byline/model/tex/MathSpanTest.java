package dev.byline.model.tex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MathSpanTest {

  /// The content of each formula between angle brackets, `!` before one for a line of its own.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      textBlock =
          """
          $x$, \\(y\\), \\[z\\], $$w$$           | <x>, <y>, <!z>, <!w>
          $ L $ layers, $\\eta $              | < L > layers, <\\eta >
          between $5 and $10                 | between $5 and $10
          $5 or $x^2$, at $3.50 per          | $5 or <x^2>, at $3.50 per
          $5 = cheap $x$, $5 \\$ $\\eta$       | $5 = cheap <x>, $5 \\$ <\\eta>
          $5 per seat, not 7$                | $5 per seat, not 7$
          a $ b c $ d                        | a $ b c $ d
          $a \\$ b$                           | <a \\$ b>
          \\$a$ and $$                        | \\$a$ and $$
          \\begin{equation}a_1\\end{equation}  | <!a_1>
          \\begin{align}a\\\\b\\end{align}       | <!\\begin{align}a\\\\b\\end{align}>
          \\begin{table}a\\end{table}          | \\begin{table}a\\end{table}
          \\begin{math}a\\end{align}           | \\begin{math}a\\end{align}
          """)
  void findsFormulas(String text, String shown) {
    assertEquals(shown, shown(text));
    assertEquals(shown.chars().filter(c -> c == '<').count(), MathSpan.count(text));
  }

  @Test
  void aTextWithoutItsFormulasKeepsItsWords() {
    assertEquals("a   and $5 \\$b", MathSpan.without("a $x_1$ and $5 \\$b"));
    assertEquals("plain", MathSpan.without("plain"));
  }

  @Test
  void noFormulaReachesOverItsParagraph() {
    assertEquals("$x\n\ny$", shown("$x\n\ny$"));
    assertEquals("\\(x\n  \ny\\)", shown("\\(x\n  \ny\\)"));
    assertEquals("<x\n  y>", shown("$x\n  y$"));
    String environment = "\\begin{math}x\n\ny\\end{math}";
    assertEquals(environment, shown(environment));
  }

  @Test
  void noFormulaIsLongerThanTheLongest() {
    for (String signs : new String[] {"$|$", "$$|$$", "\\(|\\)", "\\begin{math}|\\end{math}"}) {
      String longest = signs.replace("|", "x".repeat(MathSpan.LONGEST));
      assertEquals(longest.length(), MathSpan.end(longest, 0), signs);
      String longer = signs.replace("|", "x".repeat(MathSpan.LONGEST + 1));
      assertEquals(-1, MathSpan.end(longer, 0), signs);
    }
  }

  private static String shown(String text) {
    var shown = new StringBuilder();
    for (int at = 0; at < text.length(); ) {
      Optional<MathSpan> span = MathSpan.at(text, at);
      int to = span.map(MathSpan::to).orElse(at + (text.charAt(at) == '\\' ? 2 : 1));
      shown.append(span.map(s -> shown(s, text)).orElse(text.substring(at, to)));
      at = to;
    }
    return shown.toString();
  }

  private static String shown(MathSpan span, String text) {
    String content = text.substring(span.contentFrom(), span.contentTo());
    return "<" + (span.display() ? "!" : "") + content + ">";
  }
}
