package dev.byline.exchange.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TexTextTest {

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          Paul Erd\\H{o}s            | Paul Erdős
          Paul Erd\\H os             | Paul Erdős
          M\\"uller                  | Müller
          M\\"{u}ller                | Müller
          M{\\"u}ller                | Müller
          M{\\"{u}}ller              | Müller
          Andr\\'e                   | André
          Andr\\'{e}                 | André
          Garc{\\'\\i}a              | García
          Garc\\'{\\i}a              | García
          S{\\o}ren                  | Søren
          S\\o ren                   | Søren
          S\\o{}ren                  | Søren
          \\L{}ukasz                 | Łukasz
          Gau{\\ss}                  | Gauß
          \\c{C}elik                 | Çelik
          \\v{S}im\\v{c}ek           | Šimček
          \\v Sim\\v cek             | Šimček
          Nguy\\~{\\^e}n             | Nguyễn
          \\AA ngstr\\"om            | Ångström
          Mal\\'y~Jr.                | Malý Jr.
          {van der} Berg             | van der Berg
          \\.Ilker                   | İlker
          Solov\\cprime ev           | Solovʹev
          D'Angelo                   | D'Angelo
          \\vector                   | vector
          \\'                        | '
          \\'{1}                     | '1
          \\"                        | "
          Zo\u00EB                   | Zoë
          """)
  void namesBecomeUnicode(String source, String name) {
    assertEquals(name, TexText.name(source));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          the Erd\\H{o}s graph         | the Erdős graph
          $\\dot{x} = \\.x$ na\\"ive   | $\\dot{x} = \\.x$ naïve
          costs \\$5, na\\"ive         | costs $5, naïve
          {\\em old} {\\"o}            | old ö
          {\\bf\\em Old} owls          | Old owls
          \\emph{new {DNA} \\textbf{x}}| new DNA x
          \\textit{E. coli}           | E. coli
          {\\itshape E.~coli}         | E. coli
          10\\textsuperscript{th}     | 10th
          H\\textsubscript{2}O        | H2O
          Kites~and~owls              | Kites and owls
          1990--1999 --- a decade     | 1990–1999 — a decade
          state-of-the-art            | state-of-the-art
          ``Kites'' and `owls'        | “Kites” and ‘owls'
          it's O'Brien                | it's O'Brien
          ?`Por qu\\'e?               | ¿Por qué?
          Kites\\ldots                | Kites…
          kites, \\dots, owls         | kites, …, owls
          R\\&D {\\&} 50\\% \\#1 a\\_b | R&D & 50% #1 a_b
          A.\\,B.\\ Kite\\;and\\:owl   | A. B. Kite and owl
          dis\\-con\\/nect\\!ed        | disconnected
          one \\\\ two                 | one   two
          \\{a, b\\}                  | {a, b}
          x\\^{}2 \\~{}user           | x^2 ~user
          The \\LaTeX{} and \\TeX way  | The LaTeX and TeXway
          \\alpha-stable \\Omega      | α-stable Ω
          10 \\times 10, A \\to B     | 10 × 10, A → B
          \\ensuremath{\\alpha} decay  | $\\alpha$ decay
          \\frac{1}{2} spin           | 1/2 spin
          \\enquote{Kites} fly        | “Kites” fly
          Kites\\thanks{To {all}} fly | Kites fly
          Kites\\footnote[1]{no} fly  | Kites fly
          \\href{http://a.b}{Kites}   | Kites
          \\textcolor{red}{Kites}     | Kites
          \\ion{Fe}{ii} lines         | Fe ii lines
          \\kite flies                | kite flies
          \\glqq Drachen\\grqq{} fl.  | „Drachen“ fl.
          \\(x_1\\) and $x~2--3$      | \\(x_1\\) and $x~2--3$
          {$\\alpha$}                 | $\\alpha$
          {}\\emph{old} {}-- {}``      | \\emph{old} -- ``
          {}{{}\\bf old}              | {\\bf old}
          {}\\frac{1}{2} -{}- a       | \\frac{1}{2} -- a
          \\                          | \\
          a } b                       | a } b
          """)
  void commandsBecomeText(String source, String text) {
    assertEquals(text, TexText.read(source));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          \\emph{Old} $x_i^2$ -- R\\&D  | Old xᵢ² – R&D
          costs \\$5 and \\$6          | costs $5 and $6
          the set {1, 2} of {DNA}      | the set {1, 2} of DNA
          at ~user and Sec.~2          | at ~user and Sec. 2
          $\\overbrace{x}$ \\foo       | $\\overbrace{x}$ foo
          {\\em a} $\\ell_1$-norm      | a ℓ₁-norm
          """)
  void peopleReadNoCommands(String source, String text) {
    assertEquals(text, TexText.plain(source));
  }

  /// Time in proportion to the text when nothing is ever closed.
  @ParameterizedTest
  @ValueSource(strings = {"\\footnote{", "{", "\\emph[", "{}", "$", "`", "\\textcolor{a}{"})
  void hostileTextIsReadInTime(String part) {
    String text = part.repeat(200_000);
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> TexText.read(text));
  }
}
