package dev.byline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// The report of an import: files in its first line, and entries in its second.
class ImportReportTest {

  private static final String BIBLIOGRAPHY =
      """
      @article{a, title = {First odd steps}, author = {Person, Ann}, year = 2020}
      @article{b, author = {Person, Ann}}
      @proceedings{c, title = {Odd Steps}, year = 2021}
      @article{d, title = {Never closed
      @article{e, title = {Second odd steps}, author = {Person, Ann}, year = 2021}
      """;

  @TempDir Path temp;

  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectories(temp.resolve("pages"));
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private CommandLineRun add(Object... args) {
    String[] all = new String[args.length + 1];
    all[0] = "import";
    for (int i = 0; i < args.length; i++) {
      all[i + 1] = args[i].toString();
    }
    return CommandLineRun.of(temp.resolve("library"), all);
  }

  @Test
  void entriesAreCountedInTheSecondLine() throws IOException {
    Path file = file("odd.bib", BIBLIOGRAPHY);
    List<String> lines = add(file).out().lines().toList();
    assertEquals("1 read, 0 unchanged, 2 doubtful, 0 failed", lines.get(0));
    assertEquals("2 entries read, 2 new, 0 unchanged, 0 doubtful, 3 left out", lines.get(1));
    assertEquals(
        List.of(
            "left out: " + file + ":2: The entry \"b\" has no title; skipped",
            "left out: "
                + file
                + ":3: The entry \"c\" is a proceedings volume, not a paper; skipped",
            "left out: " + file + ":4: The entry that begins here is not closed; skipped"),
        lines.subList(2, lines.size()));
  }

  @Test
  void missingFileIsNamedWithoutAnException() {
    CommandLineRun run = add(folder.resolve("none.bib"));
    assertEquals(1, run.status());
    assertTrue(run.out().contains("cannot be read (no such file)"), run.out());
  }

  @Test
  void knownEntriesAreUnchanged() throws IOException {
    file("odd.bib", BIBLIOGRAPHY);
    add(folder);
    file(
        "more.bib",
        """
        @misc{x, title = {First odd steps}, author = {Person, Ann}, year = 2020}
        @misc{y, title = {Third odd steps}, author = {Person, Ann}, year = 2022}
        """);
    JsonNode report = add(folder, "--json").json();
    assertEquals(1, report.path("read").intValue());
    assertEquals(1, report.path("unchanged").intValue());
    JsonNode entries = report.path("entries");
    assertEquals(4, entries.path("read").intValue());
    assertEquals(1, entries.path("new").intValue());
    assertEquals(3, entries.path("unchanged").intValue());
  }

  @Test
  void entriesOfAFileWithoutPapersAreNamed() throws IOException {
    Path file = file("odd.ris", "TY  - JOUR\nAU  - Person, Ann\nER  - \n");
    CommandLineRun run = add(file, "--json");
    assertEquals(1, run.status());
    JsonNode left = run.json().path("entries").path("leftOut").path(0);
    assertEquals(file.toString(), left.path("file").stringValue());
    assertEquals(1, left.path("line").intValue());
    assertEquals("The reference has no title; skipped", left.path("reason").stringValue());
  }

  @Test
  void filesOfAFolderThatAreNotTakenAreNamed() throws IOException {
    file("odd.bib", BIBLIOGRAPHY);
    file("notes.md", "Nothing");
    file("records.xml", "<?xml version=\"1.0\"?>\n<modsCollection><mods/></modsCollection>");
    file(".hidden", "Nothing");
    JsonNode notTaken = add(folder, "--json").json().path("notTaken");
    assertEquals(
        List.of("notes.md", "records.xml"),
        notTaken
            .valueStream()
            .map(file -> Path.of(file.path("file").stringValue()).getFileName().toString())
            .toList());
    assertTrue(notTaken.path(1).path("reason").stringValue().contains("MODS XML"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          odd.csv  | Title,Authors,Odd\\n On kites,Ann Person,7             | table, CSV
          odd.txt  | Title\\tAuthors\\tOdd\\nOn kites\\tAnn Person\\t7       | table, tab-delimited
          odd.xml  | <?xml version="1.0"?><OAI-PMH></OAI-PMH> | OAI-PMH XML
          odd.xml  | <?xml version="1.0"?><!-- <a> --><odd></odd>               | XML (odd)
          odd.pdf  | %PDF-1.7                                                   | PDF
          odd.json | {"odd": 1}                                                 | JSON
          odd.cff  | cff-version: 1.2.0\\ntitle: On kites                       | Citation File Format
          odd.csv  | Nothing at all                                             | BibTeX, RIS or CSL-JSON
          """)
  void formatsThatAreNotReadAreNamedWithARemedy(String name, String text, String format)
      throws IOException {
    CommandLineRun run = add(file(name, text.replace("\\n", "\n").replace("\\t", "\t")));
    assertEquals(1, run.status());
    assertTrue(run.out().contains(format), run.out());
    assertTrue(run.out().contains("Export its papers as BibTeX"), run.out());
    assertFalse(run.out().contains("Copy the whole page"), run.out());
  }
}
