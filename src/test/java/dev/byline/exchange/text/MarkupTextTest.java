package dev.byline.exchange.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          On <i>Natrix odda</i> &amp; H<sub>2</sub>O       | On Natrix odda & H2O
          CO<sub>2</sub> at 10<SUP>5</SUP> Pa              | CO2 at 105 Pa
          &lt;i&gt;Natrix&lt;/i&gt; again                  | Natrix again
          &amp;lt;em&amp;gt;Natrix&amp;lt;/em&amp;gt; once | Natrix once
          M&uuml;ller &amp;amp; S&#246;hne &#x2013; odd    | Müller & Söhne – odd
          R&D at AT&T; &foo; &notanentity                  | R&D at AT&T; &foo; &notanentity
          if a<b and b>c                                   | if a<b and b>c
          p<0.05 and q > 3                                 | p<0.05 and q > 3
          The <b> tag of HTML                              | The <b> tag of HTML
          A <scp>DNA</scp> <jats:italic>study</jats:italic>| A DNA study
          One<br/>two<br>three                             | One two three
          <span class="a b" id='1'>Odd</span> things       | Odd things
          <mml:math xmlns:mml="x"><mml:msub> <mml:mi>H</mml:mi> <mml:mn>2</mml:mn></mml:msub></mml:math>O | H2O
          <title>Odd</title>                               | Odd
          <a href="https://example.org/?a=1&amp;b">x</a>y  | xy
          """)
  void takesTagsAndEntitiesAway(String source, String text) {
    assertEquals(text, MarkupText.line(source));
  }

  @Test
  void keepsParagraphsApart() {
    assertEquals(
        "First part. Odd.\n\nSecond H2O part.",
        MarkupText.paragraphs(
            "<jats:title>Abstract</jats:title><jats:p>First part.\n  Odd.</jats:p>"
                + "<jats:p>Second H<jats:sub>2</jats:sub>O part.</jats:p>"));
    assertEquals(
        "Aims\n\nTo see.\n\nResults\n\nSeen.",
        MarkupText.paragraphs(
            "<jats:sec><jats:title>Aims</jats:title><jats:p>To see.</jats:p></jats:sec>"
                + "<jats:sec><jats:title>Results</jats:title><jats:p>Seen.</jats:p></jats:sec>"));
  }

  @Test
  void keepsTheTexOfAFormula() {
    assertEquals(
        "Let $x^2$ be odd.",
        MarkupText.line(
            "Let <jats:inline-formula><jats:alternatives><jats:tex-math>\\documentclass{minimal}"
                + "\\begin{document}$$x^2$$\\end{document}</jats:tex-math><mml:math><mml:msup>"
                + "<mml:mi>x</mml:mi><mml:mn>2</mml:mn></mml:msup></mml:math></jats:alternatives>"
                + "</jats:inline-formula> be odd."));
  }
}
