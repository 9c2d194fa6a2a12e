package dev.byline.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.library.query.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The line of a text that is shown below a title.
class SnippetTest {

  private static List<TextRange> marks(String text, String word) {
    var marks = new ArrayList<TextRange>();
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      marks.add(new TextRange(at, at + word.length()));
    }
    return marks;
  }

  private static Snippet of(String text, String word) {
    return Snippet.of(text, marks(text, word));
  }

  private static List<String> marked(Snippet snippet) {
    return snippet.marks().stream()
        .map(mark -> snippet.text().source().substring(mark.from(), mark.to()))
        .toList();
  }

  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          First comes this. Then a kernel follows. | kernel | … Then a kernel follows.
          A kernel comes first. Then more.         | kernel | A kernel comes first. Then more.
          Is it so? The kernel, i.e. a map, is.    | map    | … The kernel, i.e. a map, is.
          Errors of 2. 5 per cent of a kernel.     | kernel | Errors of 2. 5 per cent of a kernel.
          """)
  void beginsWithTheSentence(String text, String word, String shown) {
    Snippet snippet = of(text, word);
    assertEquals(shown, snippet.text().source());
    assertEquals(List.of(word), marked(snippet));
  }

  @Test
  void beginsWithAWordInALongSentence() {
    String long1 =
        "This sentence goes on and on without an end, ".repeat(6) + "until a kernel comes";
    Snippet snippet = of(long1, "kernel");
    assertTrue(snippet.text().source().startsWith("\u2026 "), snippet.text()::source);
    int at = snippet.text().source().indexOf("kernel");
    assertTrue(at > 10 && at < 60, snippet.text()::source);
    char before = long1.charAt(long1.indexOf(snippet.text().source().substring(2)) - 1);
    assertEquals(' ', before);
    assertEquals(List.of("kernel"), marked(snippet));
  }

  @Test
  void marksAllThatItShows() {
    Snippet snippet = of("Before. A kernel is a kernel of kernels.", "kernel");
    assertEquals(List.of("kernel", "kernel", "kernel"), marked(snippet));
  }

  @Test
  void doesNotBeginWithinAFormula() {
    String formula = "$\\int_0^1 f(x) \\, \\mathrm{d}x = \\sum_{n=1}^{\\infty} a_n$";
    String text = "words and more words ".repeat(8) + formula + " for the kernel";
    Snippet snippet = of(text, "kernel");
    List<TextRun> formulas =
        snippet.text().runs().stream().filter(TextRun.Formula.class::isInstance).toList();
    assertEquals(1, formulas.size(), snippet.text()::source);
    TextRange at = formulas.getFirst().range();
    assertEquals(formula, snippet.text().source().substring(at.from(), at.to()));
    assertEquals(List.of("kernel"), marked(snippet));
  }

  @Test
  void runsCoverTheSource() {
    String text =
        "We \\emph{really} mean $x$ here. " + "Then \\'etude of a kernel in $y^2$. ".repeat(20);
    for (int from = 0; from < text.length() - 5; from += 7) {
      Snippet snippet = Snippet.of(text, List.of(new TextRange(from, from + 3)));
      int at = 0;
      for (TextRun run : snippet.text().runs()) {
        assertEquals(at, run.range().from());
        at = run.range().to();
      }
      assertEquals(snippet.text().source().length(), at);
      assertTrue(at < 400, () -> "short enough: " + snippet.text().source());
    }
  }

  @Test
  void looksAtTheParagraphOfTheMark() {
    Snippet snippet = of("The first part.\n\nThe second has a kernel.\n\nThe third.", "kernel");
    assertEquals("The second has a kernel.", snippet.text().source());
    assertEquals(List.of("kernel"), marked(snippet));
  }

  @Test
  void isTheBeginningWhereNothingIsMarked() {
    Snippet snippet = Snippet.of("The first part. More.\n\nThe second.", List.of());
    assertEquals("The first part. More.", snippet.text().source());
    assertEquals(List.of(), snippet.marks());
  }
}
