package dev.byline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.exchange.ExportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportCommandTest {

  @TempDir private Path temp;

  @BeforeEach
  void fillTheLibrary() {
    done("samples", "add");
  }

  private CommandLineRun run(String... args) {
    return CommandLineRun.of(temp.resolve("library"), args);
  }

  private CommandLineRun done(String... args) {
    CommandLineRun run = run(args);
    assertEquals(0, run.status(), run.err());
    return run;
  }

  private long count(String... query) {
    String[] args =
        Stream.concat(Stream.of("search", "--json"), Stream.of(query)).toArray(String[]::new);
    return done(args).json().get("count").asLong();
  }

  @Test
  void exportsEveryHitInTheOrderOfTheQuery() {
    String lines = done("export", "momentum sort:title", "--format", "json-lines").out();
    JsonNode found = done("search", "momentum sort:title", "--json").json().get("papers");
    assertEquals(
        found.valueStream().map(paper -> paper.get("title").asString()).toList(),
        lines.lines().map(l -> new JsonMapper().readTree(l).get("title").asString()).toList());
  }

  @ParameterizedTest
  @EnumSource
  void emptyQueryIsTheLibrary(ExportFormat format) throws IOException {
    Path file = temp.resolve("all");
    String out = done("export", "", "--format", format.key()).out();
    CommandLineRun saved = done("export", "", "--format", format.key(), "--out", file.toString());
    assertEquals(out, Files.readString(file));
    assertEquals("", saved.out());
    assertTrue(saved.err().contains("Saved " + count() + " papers"), saved.err());
  }

  @Test
  void endingOfTheFileNamesTheFormat() throws IOException {
    Path file = temp.resolve("kites.ris");
    done("export", "momentum", "--out", file.toString());
    assertTrue(Files.readString(file).startsWith("TY  - "));
  }

  @Test
  void exportsAGroupAComparisonAndASelection() {
    done("group", "create", "lab", "pierre-marion", "scott-pesme");
    long lab = count("in:pierre-marion,scott-pesme");
    assertEquals(lab, count("--group", "lab"));
    assertEquals(lab, lines("--group", "lab"));
    assertEquals(lab, lines("in:pierre-marion,scott-pesme"));
    assertEquals(
        count("in:pierre-marion,scott-pesme", "year:2024"), lines("year:2024", "--group", "lab"));
    JsonNode papers = done("search", "--json", "momentum").json().get("papers");
    List<String> ids =
        papers.valueStream().limit(2).map(paper -> paper.get("id").asString()).toList();
    assertEquals(2, lines("--paper", ids.get(1), "--paper", ids.get(0)));
  }

  private long lines(String... query) {
    String[] args =
        Stream.concat(Stream.of("export", "--format", "json-lines"), Stream.of(query))
            .toArray(String[]::new);
    return done(args).out().lines().count();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "1, momentum, Name a format",
    "1, momentum --out kites.docx, names no format",
    "1, --format ris --group nobody, There is no group",
    "1, --format ris --paper nothing, There is no paper with the id",
    "2, --format docx, is not a format; use one of bibtex",
    "2, --all momentum --out all.zip, leave out the query",
    "2, --all --format ris --out all.zip, leave out the query",
    "3, --format ris --out no/such/folder/x.ris, no/such/folder/x.ris: the folder",
    "3, --format ris --out no/such/folder/x.ris, no/such/folder does not exist; create it",
  })
  void saysWhatIsWrong(int status, String args, String message) {
    CommandLineRun run = run(("export " + args).split(" "));
    assertEquals(status, run.status(), run.err());
    assertTrue(run.err().contains(message), run.err());
  }

  @Test
  void reportsWhatItDoesNotUnderstand() {
    assertTrue(done("export", "foo:bar", "--format", "ris").err().contains("query, column 1"));
  }

  /// What is exported from one library and imported into another is the same there.
  @ParameterizedTest
  @ValueSource(strings = {"json-lines", "csv"})
  void anotherLibraryTakesEveryField(String format) {
    Path file = temp.resolve("papers");
    done("export", "sort:title", "--format", format, "--out", file.toString());
    Path other = temp.resolve("other");
    CommandLineRun taken = CommandLineRun.of(other, "import", file.toString());
    assertEquals(0, taken.status(), taken.out());
    String[] all = {"export", "sort:title", "--format", format};
    assertEquals(done(all).out(), CommandLineRun.of(other, all).out());
  }

  @Test
  void authorsCsvHasAllFiguresWithSourceAndDay() {
    List<String> lines = done("authors", "--csv").out().lines().toList();
    assertTrue(lines.getFirst().startsWith("id,name,"), lines.getFirst());
    assertTrue(lines.getFirst().endsWith(",figures"), lines.getFirst());
    assertEquals(done("authors", "--json").json().size() + 1, lines.size());
    String marion =
        lines.stream().filter(line -> line.startsWith("pierre-marion,")).findFirst().orElse("");
    assertTrue(marion.contains("hIndex 45 profile-page 2026-05-31; papers 18 "), marion);
    assertTrue(marion.contains("An h-index of 45 is impossible"), marion);
  }

  @Test
  void goesOnBehindTheLargestPageOfHits() throws IOException {
    Path file = temp.resolve("many.jsonl");
    Files.write(
        file,
        IntStream.range(0, 10_500)
            .mapToObj(
                "{\"title\":\"Kite %d\",\"authors\":[\"Ann Kite\"],\"moreAuthors\":false}"
                    ::formatted)
            .toList());
    Path many = temp.resolve("many");
    assertEquals(0, CommandLineRun.of(many, "import", file.toString()).status());
    String titles = CommandLineRun.of(many, "export", "kite", "--format", "json-lines").out();
    assertEquals(10_500, titles.lines().distinct().count());
  }
}
