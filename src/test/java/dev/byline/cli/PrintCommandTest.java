package dev.byline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class PrintCommandTest {

  @TempDir private static Path temp;

  private static CommandLineRun run(String... args) {
    return CommandLineRun.of(temp.resolve("library"), args);
  }

  @BeforeAll
  static void fill() {
    assertEquals(0, run("import", "data/pierre-marion.txt", "data/scott-pesme.txt").status());
  }

  private static String text(Path file) throws IOException {
    var reader = new PdfReader(Files.readAllBytes(file));
    var text = new StringBuilder();
    for (int page = 1; page <= reader.getNumberOfPages(); page++) {
      text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append(' ');
    }
    return text.toString().replaceAll("\\s+", " ");
  }

  private static void assertContains(String text, String... parts) {
    for (String part : parts) {
      assertTrue(text.contains(part), part + " in " + text);
    }
  }

  @Test
  void anAuthorIsPrintedWithSourcesDoubtsAndWhatIsUnknown() throws IOException {
    Path file = temp.resolve("marion.pdf");
    CommandLineRun run = run("print", "pierre-marion", "--out", file.toString());
    assertEquals(0, run.status(), run.err());
    String text = text(file);
    assertContains(
        text,
        "Pierre Marion",
        "pierre-marion.txt, captured 2026-05-31",
        "h-index 45 (!) [",
        "An h-index of 45 is impossible here",
        "Byline computes 1 to 18",
        "18 papers",
        "Distilling LLM Feedback for Lean Theorem Proving");
    Path other = temp.resolve("pesme.pdf");
    assertEquals(0, run("print", "scott-pesme", "--out", other.toString(), "--json").status());
    assertContains(text(other), "Unknown", "Citations", "unknown, because");
  }

  @Test
  void aComparisonIsPrintedWithItsNotes() throws IOException {
    Path file = temp.resolve("two.pdf");
    CommandLineRun run =
        run(
            "print",
            "--compare",
            "pierre-marion",
            "pesme",
            "--years",
            "2020..",
            "--out",
            file + "");
    assertEquals(0, run.status(), run.err());
    assertContains(
        text(file),
        "Comparison of Pierre Marion, Scott Pesme",
        "Figure Pierre Marion",
        "Only papers that match year:2020..",
        "Notes");
  }

  @Test
  void refusalsWriteNothing() {
    Path file = temp.resolve("none.pdf");
    for (List<String> args :
        List.of(
            List.of("print", "pierre-marion", "scott-pesme"),
            List.of("print", "--compare", "pierre-marion"),
            List.of("print", "nobody-at-all"))) {
      var all = new java.util.ArrayList<>(args);
      all.addAll(List.of("--out", file.toString()));
      assertEquals(1, run(all.toArray(String[]::new)).status(), args.toString());
    }
    assertEquals(2, run("print", "pierre-marion").status());
    assertTrue(Files.notExists(file));
  }
}
