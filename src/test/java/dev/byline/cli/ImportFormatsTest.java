package dev.byline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ImportFormatsTest {

  private static final Path FILES = Path.of("src/test/resources/formats");

  @TempDir private Path temp;

  private CommandLineRun run(String... args) {
    return CommandLineRun.of(temp.resolve("library"), args);
  }

  /// A folder gives its data sets whatever their names end in.
  @Test
  void aFolderOfDataSetsIsImported() throws IOException {
    long files;
    try (var all = Files.list(FILES)) {
      files = all.count();
    }
    CommandLineRun run = run("import", FILES.toString());
    assertEquals(0, run.status(), run.err());
    String first = files + " read, 0 unchanged, 0 doubtful, 0 failed";
    assertTrue(run.out().startsWith(first), run.out());
    assertEquals(1, run("search", "--json", "strings", "third").json().get("count").asInt());
    JsonNode third = run("authors", "--json", "Third").json().get(0);
    assertEquals("publish-or-perish", third.get("format").asString());
    JsonNode citations =
        third
            .get("figures")
            .valueStream()
            .filter(figure -> figure.get("figure").asString().equals("citations"))
            .findFirst()
            .orElseThrow();
    assertEquals(31, citations.get("value").asInt());
    assertEquals("google-scholar", citations.get("source").asString());
    assertEquals("2024-03-05", citations.get("day").asString());
  }

  @Test
  void whatIsNotReadIsNamed() throws IOException {
    Path table = Files.writeString(temp.resolve("kites.csv"), "Title,Value,Year\na,1,m\nb,2,m\n");
    CommandLineRun run = run("import", table.toString());
    assertEquals(1, run.status());
    assertTrue(run.out().contains("read: table, CSV."), run.out() + run.err());
    Path pdf = Files.writeString(temp.resolve("kites.pdf"), "%PDF-1.7\n");
    assertTrue(run("import", pdf.toString()).out().contains("read: PDF."));
    assertTrue(run("parse", pdf.toString()).err().contains("read: PDF."));
    Path endNote = Files.write(temp.resolve("kites.enl"), new byte[] {0, 1, 2, 3, 0, 0, 7});
    String told = run("import", endNote.toString()).out();
    assertTrue(told.contains("Export its papers as BibTeX"), told);
  }

  @Test
  void aDataSetIsNoPage() {
    String file = FILES.resolve("scopus.csv").toString();
    CommandLineRun run = run("parse", file);
    assertEquals(1, run.status());
    assertEquals(
        file + " is a data set, not a page. Import it, and its papers are listed.",
        run.err().strip());
  }
}
