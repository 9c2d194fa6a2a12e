package dev.byline.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.byline.library.query.TextRange;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      textBlock =
          """
          \\emph{so} it is               | _so_ it is
          \\textbf{a \\emph{b} c}         | *a *+b+* c*
          \\texttt{a -- b}               | `a -- b`
          {\\bf so} it is                | *so* it is
          80\\% \\& \\_ \\# \\$ \\{x\\}       | 80% & _ # $ {x}
          1--2---3, - and ----          | 1–2—3, - and ----
          run with --help               | run with --help
          ``so'' and `so'               | “so” and ‘so’
          the network's `own' map       | the network’s ‘own’ map
          up to~24, ~10 or a/~user      | up to\u00a024, ~10 or a/~user
          G\\"odel, Fr\\'{e}chet, \\'{\\i}  | Gödel, Fréchet, í
          \\c{c}, \\v s, \\H{o}, \\~n, \\.z   | ç, š, ő, ñ, ż
          Stra\\ss e, \\L{}ojasiewicz, \\o | Straße, Łojasiewicz, ø
          {GPU}s and M{u}ller           | GPUs and Muller
          the set {0, 1} and {"a": 1}   | the set {0, 1} and {"a": 1}
          \\url{a.b/~c_d--e}             | `a.b/~c_d--e`
          \\cite{x} and \\foo[2]{y}{z}    | ?\\cite{x}? and ?\\foo[2]{y}{z}?
          \\emph{open                    | ?\\emph?{open
          C:\\Users and a \\ b            | C:?\\Users? and a  b
          """)
  void readsTextCommands(String source, String shown) {
    assertEquals(shown, shown(source));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      textBlock =
          """
          $x$ and \\(y\\), \\[z\\] or $$w$$   | <x> and <y>, <z> or <w>
          $ L $ layers, $\\eta $           | < L > layers, <\\eta >
          between $5 and $10              | between $5 and $10
          $5 or $x^2$, at $3.50 per       | $5 or <x^2>, at $3.50 per
          $10, 80\\% of $x_1$              | $10, 80% of <x_1>
          $5 per seat, not 7$             | $5 per seat, not 7$
          US$5 to A$6; \\$7                | US$5 to A$6; $7
          $1.3$B against $197$B ($+95\\%$) | <1.3>B against <197>B (<+95\\%>)
          6$\\times$, $k$-means, $^{(d)}$  | 6<\\times>, <k>-means, <^{(d)}>
          one $ alone and $$ two          | one $ alone and $$ two
          $\\unknown$ and $\\def\\a{}$       | ?$\\unknown$? and ?$\\def\\a{}$?
          \\begin{equation}a=b\\end{equation} | <a=b>
          """)
  void tellsFormulasFromPrices(String source, String shown) {
    assertEquals(shown, shown(source));
  }

  @Test
  void noFormulaReachesOverItsParagraph() {
    assertEquals("a $x\n\ny$ b", shown("a $x\n\ny$ b"));
  }

  @Test
  void oneLineBreakIsABlank() {
    assertEquals("one two\n\nthree four", shown("one\ntwo\n\nthree\r\nfour"));
  }

  @Test
  void runsKnowWhereTheyStand() {
    assertEquals(
        List.of(
            new TextRun.Words(new TextRange(0, 3), "so ", TextStyle.PLAIN),
            new TextRun.Words(new TextRange(3, 9), "", TextStyle.PLAIN),
            new TextRun.Words(new TextRange(9, 10), "x", TextStyle.EMPHASIS),
            new TextRun.Words(new TextRange(10, 11), "", TextStyle.EMPHASIS),
            new TextRun.Formula(new TextRange(11, 14), "α", "{\\alpha}", false),
            new TextRun.Untypeset(new TextRange(14, 20), "\\foo{}", TextStyle.PLAIN)),
        RichText.read("so \\emph{x}$α$\\foo{}").runs());
  }

  /// Random rows of what is special to the reader: the sources of the runs are the text.
  @Test
  void noCharacterIsLost() {
    String[] signs = {
      "$",
      "$$",
      "\\",
      "{",
      "}",
      "\\(",
      "\\)",
      "\\[",
      "\\]",
      "\\emph{",
      "\\bf",
      "\\\"",
      "~",
      "-",
      "`",
      "'",
      "\n",
      "\r",
      "^",
      "_",
      "x",
      "Ab",
      " ",
      "5",
      ",",
      "é",
      "\uD835\uDD38",
      "\\begin{math}",
      "\\end{math}",
      "\\url{",
      "\\alpha",
      "\\c",
      "α"
    };
    var random = new Random(11);
    for (int i = 0; i < 50_000; i++) {
      String source =
          IntStream.range(0, 1 + random.nextInt(30))
              .mapToObj(_ -> signs[random.nextInt(signs.length)])
              .collect(Collectors.joining());
      assertEquals(source, TextSamples.joined(RichText.read(source)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "\\emph{", "$", "\\frac", "$a ", "\\(", "`", "\\\"", "\\a{", "^", "\\["})
  void readsHostileTextsInTime(String part) {
    String source = part.repeat(10_000);
    RichText text = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> RichText.read(source));
    assertEquals(source, TextSamples.joined(text));
  }

  /// Each of these once looked for its end through the whole text.
  @Test
  void readsEnvironmentsThatNeverEndInTime() {
    String source = "\\begin{math}".repeat(150_000);
    RichText text = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> RichText.read(source));
    assertEquals(source, TextSamples.joined(text));
  }

  /// The text with signs for its faces: `_emphasis_`, `*strong*`, `+both+`, `<formula>`, `?raw?`.
  private static String shown(String source) {
    var shown = new StringBuilder();
    String last = "";
    for (TextRun run : RichText.read(source).runs()) {
      switch (run) {
        case TextRun.Words words -> {
          String sign = words.text().isEmpty() ? last : sign(words.face());
          shown.append(sign.equals(last) ? "" : last + sign).append(words.text());
          last = sign;
        }
        case TextRun.Formula formula -> {
          shown.append(last).append('<').append(formula.content()).append('>');
          last = "";
        }
        case TextRun.Untypeset untypeset -> {
          shown.append(last).append('?').append(untypeset.text()).append('?');
          last = "";
        }
      }
    }
    return shown.append(last).toString();
  }

  private static String sign(TextStyle face) {
    return switch (face) {
      case PLAIN -> "";
      case EMPHASIS -> "_";
      case STRONG -> "*";
      case STRONG_EMPHASIS -> "+";
      case CODE -> "`";
    };
  }

  @Test
  void aFormulaThatCannotBeWrittenKeepsItsDollars() {
    String text = "If $\\overbrace{x}$ then \\emph{$x_1$} -- or \\$5";
    assertEquals("If $\\overbrace{x}$ then x₁ – or $5", RichText.read(text).unicode());
  }
}
