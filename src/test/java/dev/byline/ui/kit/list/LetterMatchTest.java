package dev.byline.ui.kit.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.ui.kit.OneLine;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterMatchTest {

  private static String shown(String typed, String text) {
    return LetterMatch.of(typed, text)
        .map(match ->
            match.pieces(text, "found").stream()
                .map(piece -> piece.style().isEmpty() ? piece.text() : "[" + piece.text() + "]")
                .collect(Collectors.joining()))
        .orElse("nothing");
  }

  @ParameterizedTest(name = "{0} in {1}: {2}")
  @CsvSource(
      textBlock =
          """
          gpy        , Group papers by year   , [G]roup [p]apers by [y]ear
          pap        , Group papers by year   , Group [pap]ers by year
          apers      , Group papers by year   , nothing
          bp         , Group papers by year   , nothing
          theme d    , Theme: dark            , [Theme]: [d]ark
          dorte      , Dörte Öz               , [Dörte] Öz
          do         , Dörte Öz               , [Dö]rte Öz
          pm         , Pierre Marion          , [P]ierre [M]arion
          pierremar  , Pierre Marion          , [Pierre] [Mar]ion
          aab        , a ab                   , [a] [ab]
          toolonghere, short                  , nothing
          """)
  void findsLettersWhereWordsBegin(String typed, String text, String expected) {
    assertEquals(expected, shown(typed, text));
  }

  @Test
  void emptyFindsAllAndMarksNothing() {
    assertEquals("Back", shown("  ", "Back"));
  }

  @Test
  void prefersFewJumps() {
    assertEquals("all [pa] papers", shown("pa", "all pa papers"));
    assertEquals(1, LetterMatch.of("papers", "all pa papers").orElseThrow().jumps());
  }

  @Test
  void marksAPartWithinAWordWhereNoWordBeginsSo() {
    assertEquals(
        "P.iou",
        LetterMatch.pieces("iou", "Piou", "found").stream()
            .map(OneLine.Piece::text)
            .collect(Collectors.joining(".")));
  }
}
