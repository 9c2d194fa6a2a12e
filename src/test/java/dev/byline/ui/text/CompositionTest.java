package dev.byline.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.library.query.TextRange;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompositionTest {

  @ParameterizedTest(name = "{0}, {1} to {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      textBlock =
          """
          deep nets            | 5  | 9  | deep [nets]
          \\emph{deep} nets     | 6  | 10 | [deep] nets
          \\emph{deep} nets     | 0  | 16 | [deep][ nets]
          \\emph{deep} nets     | 2  | 5  | deep nets
          $L_2$-regular        | 1  | 2  | [$L_2$]-regular
          an $L$-net           | 3  | 10 | an [$L$][-net]
          Schr\\"odinger        | 2  | 5  | Sc[hrö]dinger
          one---two            | 2  | 5  | on[e—]two
          \\foo{bar} x          | 5  | 8  | \\foo{[bar]} x
          short                | 3  | 99 | sho[rt]
          """)
  void marksWhatTheSourceMarks(String source, int from, int to, String shown) {
    var composition =
        TextComposition.of(RichText.read(source), List.of(new TextRange(from, to)), _ -> false);
    assertEquals(
        shown,
        composition.cut().stream()
            .map(part -> part.marked() ? "[" + text(part.part()) + "]" : text(part.part()))
            .collect(Collectors.joining()));
  }

  @Test
  void joinsWordsOfOneFace() {
    var composition =
        TextComposition.of(RichText.read("G\\\"odel---{SGD} \\emph{a} $x$"), List.of(), _ -> false);
    assertEquals(
        List.of("Gödel—SGD ", "a", " ", "$x$"),
        composition.parts().stream().map(CompositionTest::text).toList());
  }

  @Test
  void aRefusedFormulaIsItsSource() {
    var composition =
        TextComposition.of(RichText.read("a $x$"), List.of(new TextRange(3, 4)), _ -> true);
    assertEquals(
        new TextComposition(
            List.of(
                new TextComposition.Words("a ", TextStyle.PLAIN, true),
                new TextComposition.Words("$x$", TextStyle.PLAIN, false)),
            List.of(new TextRange(3, 4))),
        composition);
  }

  private static String text(TextComposition.Part part) {
    return switch (part) {
      case TextComposition.Words words -> words.text();
      case TextComposition.Formula formula -> formula.source();
    };
  }
}
