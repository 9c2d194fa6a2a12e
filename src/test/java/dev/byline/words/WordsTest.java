package dev.byline.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  /// Terms of one position are joined by `|`, positions by a blank.
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Two-Layer Networks!;       two|twolayer layer networks
          min/max;                   min|minmax max
          Navier–Stokes;             navier|navierstokes stokes
          d’Alembert;                d|dalembert alembert
          Michaël Straße Ørsted Łódź; michael strasse orsted lodz
          Müller;                    muller|mueller
          M\\"{u}ller;               muller|mueller
          M\\"uller {\\"U}bel;       muller|mueller ubel|uebel
          Erd\\H{o}s, Poincar\\'e;   erdos poincare
          Fran\\c{c}ois \\O re;      francois ore
          $\\ell_1$;                 l1|ell1|l|ell|1
          ell_1;                     ell1|ell|1
          $\\ell_2$-regularized;     l2|ell2|l|ell|2|l2regularized|ell2regularized regularized
          $\\mathbb{R}^d$;           rd|r|d
          $O(n \\log n)$;            o n log n
          $f_\\theta(x)$;            fθ|ftheta|f|θ|theta x
          \\emph{deep} \\textbf{n}et; deep net
          $\\alpha\\beta$;           α|alpha β|beta
          α-stable λόγος;            α|alpha|αstable|alphastable stable λογοσ
          10\\% of $5;               10 of 5
          \\begin{equation}x\\end{equation}; x
          x² ℓ₁ ﬁx;                  x2 l1 fix
          机器学习;                   机|机器 器|器学 学|学习 习
          深層learning;              深|深層 層 learning
          한국어;                     한|한국 국|국어 어
          🚀 go;                     🚀 go
          \\;                        ''
          ?!;                        ''
          """)
  void readsWordsWithTheirForms(String text, String terms) {
    assertEquals(terms, terms(text));
  }

  private static String terms(String text) {
    return Words.of(text).stream()
        .collect(
            Collectors.groupingBy(
                Token::position,
                TreeMap::new,
                Collectors.mapping(Token::term, Collectors.joining("|"))))
        .values()
        .stream()
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest(name = "{0} is from {1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          the Two-Layer;          the Two Two-Layer Layer
          a M\\"{u}ller b;        a M\\"{u}ller M\\"{u}ller b
          so $\\ell_1$.;          so \\ell_1 \\ell_1 \\ell \\ell 1
          Ærø;                    Ærø
          深層x;                  深 深層 層 x
          """)
  void knowsWhereEachFormComesFrom(String text, String sources) {
    assertEquals(
        sources,
        Words.of(text).stream()
            .map(token -> text.substring(token.from(), token.to()))
            .collect(Collectors.joining(" ")));
  }

  @Test
  void readsAccentsAsMarksAlike() {
    assertEquals(List.of("u", "ue"), Words.of("u\u0308").stream().map(Token::term).toList());
    assertEquals(2, Words.of("u\u0308").getFirst().to());
  }

  @Test
  void cutsWordsThatAreTooLong() {
    assertEquals("a".repeat(100), Words.of("a".repeat(5_000)).getFirst().term());
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      textBlock =
          """
          networks,   network
          studies,    study
          classes,    class
          matches,    match
          boxes,      box
          sizes,      siz
          optimizing, optimiz
          optimized,  optimiz
          optimize,   optimiz
          running,    run
          falling,    fall
          string,     string
          need,       need
          bias,       bia
          analysis,   analysis
          pass,       pass
          bus,        bus
          l2,         l2
          résumés,    résumés
          """)
  void stemsLightly(String word, String stem) {
    assertEquals(stem, EnglishStem.of(word));
  }
}
