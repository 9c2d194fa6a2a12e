package dev.byline.parse;

import dev.byline.Growth;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages of one repeated piece, on lines of their own and in one line: reading takes time as they
/// are long.
class LinearReadingTest {

  private static final int LINES = 20_000;
  private static final int IN_LINE = 60_000;

  private static final String PROFILE =
      """
      Bo Lind
      ML
      h-index
      3
      Papers
      2
      Citations
      40
      Papers (2)

      62.6AIMay 29
      On the theory of kites

      Bo Lind, Di Noor

      """;

  private static final String HOMEPAGE =
      """
      Bo Lind
      Professor of Kites

      Publications

      2021

      1. B. Lind and D. Noor. On kites. Journal of Kites, 2021.

      2020

      2. B. Lind and D. Noor. On strings. In Proceedings of the Conference on Kites, 2020. \
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "62.6AIMay 29\n",
        "62.6AIMay 29\n\n",
        "62.6AIMay 29\nKites\n\n",
        "62.6AIMay 29\n\nKites\n",
        "Bo Lind\n",
        "Bo Lind\nML\n",
        "h-index3\n",
        "ML\n",
        "ML\n\n",
        "Bo Lind, Di Noor\n",
        "Code\n"
      })
  void profile(String piece) throws Exception {
    Growth.assertLinear(LINES, n -> read(PROFILE + piece.repeat(n)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[", "(", "[a] ", "[a](", "\"", "$x$ ", ". ", "A. B. ", "(2020) ", "pdf, "})
  void inLine(String piece) throws Exception {
    Growth.assertLinear(
        IN_LINE,
        length -> {
          String line = piece.repeat(length / piece.length()) + "\n";
          read(HOMEPAGE + line);
          read(PROFILE + line);
        });
  }

  private static void read(String text) throws IOException {
    PageParser.standard().read(PageSource.of("page.txt", text), Optional.empty());
  }
}
