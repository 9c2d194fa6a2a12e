package dev.byline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      textBlock =
          """
          Michaël E. Sander, michael e. sander
          STRASSE,           strasse
          Straße,            strasse
          Łukasz Ørsted,     lukasz orsted
          Æther ﬁx ℓ₁,       aether fix l1
          한국어,              한국어
          がく,               がく
          """)
  void foldsCaseAccentsAndForms(String text, String folded) {
    assertEquals(folded, TextFolding.fold(text));
    assertEquals(folded, TextFolding.fold(folded));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      textBlock =
          """
          'Two-Layer  Réseaux!', two layer reseaux
          '  ?  ', ''
          '$L_{2}$-regularized', l 2 regularized
          """)
  void wordsAreLettersAndDigits(String text, String words) {
    assertEquals(words, TextFolding.words(text));
  }
}
