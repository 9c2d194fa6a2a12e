package dev.byline.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.model.Author;
import dev.byline.model.Paper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every file of the fuzz corpus is read or refused, and what is expected of some comes out.
class FuzzCorpusTest {

  private static final Path CORPUS = Path.of("src/test/resources/fuzz");

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void readsOrRefuses(Path file) throws IOException {
    ReadingPropertiesTest.assertTotal(Files.readAllBytes(file));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          truncated-head.txt,       Jane Roe,  1, 'A first title'
          head-at-end.txt,          Jane Roe,  1, 'A first title'
          head-without-title.txt,   Jane Roe,  1, 'A first title'
          title-at-end.txt,         Jane Roe,  2, 'A first title'
          huge-numbers.txt,         Jane Roe,  1, 'A first title'
          impossible-dates.txt,     Jane Roe,  3, 'A first title'
          leap-day.txt,             Jane Roe,  2, 'A first title'
          title-is-counter.txt,     Jane Roe,  2, 'h-index45'
          title-is-head.txt,        Jane Roe,  2, 'LGMay 5'
          abstract-is-head.txt,     Jane Roe,  2, 'A first title'
          carriage-returns.txt,     Jane Roe,  2, 'A first title'
          mixed-line-ends.txt,      Jane Roe,  2, 'A first title'
          no-break-blanks.txt,      Jane Roe,  2, 'A first title'
          no-blank-lines.txt,       Jane Roe,  2, 'A first title'
          et-al-only.txt,           Jane Roe,  1, 'A first title'
          utf-16-le.txt,            Jane Roe,  1, 'A first title'
          truncated-utf8.txt,       Zoë Roe,   2, 'A first title'
          windows-1252.txt,         Zoë Roe,   1, '“Étude” title'
          """)
  void readsWhatIsThere(String file, String name, int papers, String title) throws IOException {
    ParsedPage page = PageCheck.page(PageSource.of(CORPUS.resolve(file)));
    Author author = page.profiles().getFirst().author();
    List<Paper> list = page.profiles().getFirst().papers();
    assertEquals(name, author.name());
    assertEquals(papers, list.size());
    assertEquals(title, list.getFirst().title());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          empty.txt,       is empty
          bom-only.txt,    contains only blank lines
          blank-lines.txt, contains only blank lines
          all-nul.txt,     is not a text file
          png.txt,         is not a text file
          html.txt,        does not look like an author page
          prose.txt,       does not look like an author page
          one-character.txt, does not look like an author page
          """)
  void refusesWithItsReason(String file, String reason) throws IOException {
    String message = PageCheck.refusal(PageSource.of(CORPUS.resolve(file)));
    assertTrue(message.startsWith(file + " "), message);
    assertTrue(message.contains(reason), message);
  }

  /// A text that speaks of works, below a line that looks like a name.
  @Test
  void refusesALicence() throws IOException {
    String message = PageCheck.refusal(PageSource.of(Path.of("LICENSE")));
    assertTrue(message.contains("does not look like an author page"), message);
  }

  @Test
  void readsLongLines() throws IOException {
    String page = Files.readString(CORPUS.resolve("no-blank-lines.txt"));
    assertReads(page.replace("An abstract.", "long ".repeat(200_000).strip()), 999_999);
    assertReads(page.replace("An abstract.", "x".repeat(1_000_000)), 1_000_000);
  }

  @Test
  void cutsAbstractsThatTakeTooMuchMemory() throws IOException {
    String page = Files.readString(CORPUS.resolve("no-blank-lines.txt"));
    assertReads(page.replace("An abstract.", "y".repeat(5_000_000)), 1 << 20);
    assertReads(page.replace("An abstract.", "words and words\n".repeat(100_000).strip()), 1 << 20);
  }

  @Test
  void readsManyNoisyLinesOfAHomepage() throws IOException {
    String noise = "A. Smith, B. Jones, ".repeat(60) + "\n";
    String page = "Jane Roe\nPublications\nJ. Roe. Some title. ICML 2020. [pdf]\n";
    ReadingPropertiesTest.assertTotal((page + noise.repeat(300)).getBytes(StandardCharsets.UTF_8));
  }

  private static void assertReads(String text, int abstractLength) throws IOException {
    List<Paper> papers = PageCheck.page(text).profiles().getFirst().papers();
    assertEquals(2, papers.size());
    assertEquals(abstractLength, papers.getFirst().abstractText().orElseThrow().length());
  }
}
