package dev.byline.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.model.tex.TexLetters;
import dev.byline.words.Token;
import dev.byline.words.Words;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// A text that TeX writes as commands is found by what is shown of it.
class ShownLettersTest {

  private static List<String> words(String text) {
    return Words.of(text).stream().map(Token::term).toList();
  }

  private static Stream<String> letters() {
    return TexLetters.names().stream()
        .flatMap(name ->
            Stream.of(
                "al\\" + name + "{}al",
                "al{\\" + name + "}al",
                "al\\" + name + " al",
                "\\" + name));
  }

  private static Stream<String> accents() {
    return TexLetters.accents()
        .codePoints()
        .mapToObj(Character::toString)
        .flatMap(accent ->
            Stream.of(
                "al\\" + accent + "{o}al",
                "al{\\" + accent + " u}al",
                "al\\" + accent + "{\\i}al",
                "al\\" + accent + "\\j al",
                "al\\" + accent + "{\\ae}al",
                "al\\" + accent + "{\\^e}al",
                "\\" + accent + " Al"));
  }

  @ParameterizedTest
  @MethodSource({"letters", "accents"})
  void whatIsShownIsFound(String source) {
    String shown = RichText.read(source).plain();
    assertFalse(shown.contains("\\"), shown);
    assertEquals(words(shown), words(source), shown);
    assertTrue(Words.of(source).stream().allMatch(word -> word.position() == 0), shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          On the \\DJ or\\dj e metric        | On the Đorđe metric
          The \\ng al\\ng a sampler          | The ŋalŋa sampler
          An \\ae on bound                   | An æon bound
          Nguy\\~{\\^e}n trees               | Nguyễn trees
          Fermat\\textquoteright{}s theorem  | Fermat’s theorem
          graphs\\textemdash{}and trees      | graphs—and trees
          """)
  void titlesAreFoundAsTheyAreShown(String source, String shown) {
    assertEquals(shown, RichText.read(source).plain());
    assertEquals(words(shown), words(source));
  }
}
