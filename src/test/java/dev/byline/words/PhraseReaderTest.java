package dev.byline.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.words.PhraseReader.Phrase;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseReaderTest {

  private static String spelled(String text) {
    return PhraseReader.read(text).stream().map(Phrase::spelling).collect(Collectors.joining("|"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Stochastic gradient descent; Stochastic|gradient|Stochastic gradient|descent|gradient descent|Stochastic gradient descent
          two words in a row; words|row
          rate of convergence; rate|convergence
          Networks, deep and wide; Networks|deep
          Semi-supervised learning; Semi-supervised|supervised|learning|Semi-supervised learning
          a state-of-the-art result; ''
          Newton's method for games; Newton's|Newton|games
          it doesn't converge; converge
          sparse $x_1$ recovery; sparse|recovery
          GP kernels in 3 layers, 2024; GP kernels|kernels|layers
          Réseaux profonds; Réseaux|profonds|Réseaux profonds
          Poincar\\'e inequality; poincare|inequality|poincare inequality
          """)
  void phrasesStandBetweenEmptyWordsAndSigns(String text, String phrases) {
    List<String> wanted = phrases.isEmpty() ? List.of() : List.of(phrases.split("\\|", 0));
    assertEquals(
        wanted.stream().sorted().toList(),
        PhraseReader.read(text).stream().map(Phrase::spelling).sorted().toList());
  }

  @Test
  void formsOfAPhraseAreOne() {
    String key = PhraseReader.read("neural networks").getLast().key();
    assertEquals(key, PhraseReader.read("Neural  Network").getLast().key());
    assertEquals("Neural Network", PhraseReader.read("Neural \n Network").getLast().spelling());
    assertEquals(
        PhraseReader.read("two-layer").getFirst().key(),
        PhraseReader.read("two\u2010layers").getFirst().key());
  }

  @Test
  void pairsStandForTheWordsOfAScriptWithoutBlanks() {
    assertEquals("深度|度学|学习", spelled("深度学习"));
  }

  @Test
  void wordsOfAPhraseAreWithinIt() {
    assertTrue(Phrase.isWithin("gradient descent", "stochastic gradient descent"));
    assertFalse(Phrase.isWithin("gradient descent", "gradient descent"));
    assertFalse(Phrase.isWithin("radi", "gradient descent"), "a part of a word is none");
    assertFalse(Phrase.isWithin("stochastic descent", "stochastic gradient descent"));
  }
}
