package dev.byline.exchange.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TexAccentsTest {

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
          \\vector                   | \\vector
          \\'                        | \\'
          \\'{1}                     | \\'1
          \\"                        | \\"
          \\H{                       | \\H
          Zo\u00EB                   | Zoë
          """)
  void namesBecomeUnicode(String source, String name) {
    assertEquals(name, TexAccents.name(source));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the Erd\\H{o}s graph       | the Erdős graph
          $\\dot{x} = \\.x$ na\\"ive | $\\dot{x} = \\.x$ naïve
          costs \\$5, na\\"ive       | costs \\$5, naïve
          {\\em old} {\\"o}          | {\\em old} ö
          \\emph{new}                | \\emph{new}
          \\                         | \\
          """)
  void otherCommandsAndMathematicsStay(String source, String text) {
    assertEquals(text, TexAccents.toUnicode(source));
  }
}
