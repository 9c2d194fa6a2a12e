package dev.byline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class EditCommandTest {

  @TempDir private Path temp;

  private CommandLineRun run(String... args) {
    return CommandLineRun.of(temp.resolve("library"), args);
  }

  private CommandLineRun runDone(String... args) {
    CommandLineRun run = run(args);
    assertEquals(0, run.status(), run.err());
    return run;
  }

  @BeforeEach
  void fill() {
    runDone("import", "data/pierre-marion.txt");
  }

  @Test
  void anAuthorIsCorrectedAndThePageComesBack() {
    JsonNode edited =
        runDone(
                "edit",
                "pierre-marion",
                "--name",
                "Pierre K. Marion",
                "--affiliation",
                "Lakeside",
                "--category",
                "LG",
                "--json")
            .json();
    assertEquals("Pierre K. Marion", edited.get("name").asString());
    assertEquals("Lakeside", edited.get("affiliation").asString());
    assertEquals("LG", edited.get("category").asString());
    runDone("edit", "pierre-marion", "--name", "");
    JsonNode author = runDone("show", "pierre-marion", "--json").json();
    assertEquals("Pierre Marion", author.get("name").asString());
    assertEquals("Lakeside", author.get("affiliation").asString());
    assertEquals(1, run("edit", "pierre-marion").status());
    assertEquals(1, run("edit", "nobody-at-all", "--name", "X").status());
  }

  private JsonNode firstPaper(String query) {
    return runDone("search", query, "--json", "--limit", "1").json().at("/papers/0");
  }

  @Test
  void aPaperIsCorrectedAndThePageComesBack() {
    JsonNode paper = firstPaper("Lean");
    String id = paper.get("id").asString();
    String title = paper.get("title").asString();
    JsonNode edited =
        runDone(
                "edit",
                id,
                "--title",
                "Another title altogether",
                "--authors",
                "Holt, Ada; Sato, Ken",
                "--date",
                "2021-03",
                "--doi",
                "https://doi.org/10.1234/ABC",
                "--json")
            .json();
    assertEquals("Another title altogether", edited.get("title").asString());
    assertEquals(
        List.of("Holt, Ada", "Sato, Ken"),
        edited.get("authors").valueStream().map(JsonNode::asString).toList());
    assertEquals("2021-03", edited.get("published").asString());
    assertEquals("10.1234/abc", edited.get("doi").asString());
    // It survives the page read anew.
    runDone("rebuild");
    assertEquals("Another title altogether", firstPaper("altogether").get("title").asString());
    runDone("edit", id, "--title", title);
    JsonNode back = runDone("show", id, "--json").json();
    assertEquals(title, back.get("title").asString());
    assertEquals("2021-03", back.get("published").asString());
  }

  @Test
  void whatIsNoValueOfAFieldIsRefusedAndChangesNothing() {
    String id = firstPaper("Lean").get("id").asString();
    JsonNode before = runDone("show", id, "--json").json();
    CommandLineRun run = run("edit", id, "--date", "last spring", "--venue", "Elsewhere");
    assertEquals(1, run.status());
    assertTrue(run.err().contains("last spring"), run.err());
    assertEquals(1, run("edit", id, "--title", " ").status());
    assertEquals(1, run("edit", id, "--title", "A", "--name", "B").status());
    assertEquals(1, run("edit", "no such paper anywhere", "--title", "A").status());
    assertEquals(before, runDone("show", id, "--json").json());
  }

  @Test
  void aPaperOfADataSetIsCorrected() throws IOException {
    Path set =
        Files.writeString(
            temp.resolve("set.bib"),
            "@article{a, title={On invented rivers}, author={Ames, Ada}, year={2020}}");
    runDone("import", set.toString());
    String id = firstPaper("rivers").get("id").asString();
    runDone("edit", id, "--venue", "Journal of Rivers", "--date", "2019");
    JsonNode now = runDone("show", id, "--json").json();
    assertEquals("Journal of Rivers", now.get("venue").asString());
    assertEquals("2019", now.get("published").asString());
  }

  @Test
  void theOriginalOfAPaperAreItsLines() {
    String id =
        runDone("search", "Lean", "--json", "--limit", "1").json().at("/papers/0/id").asString();
    JsonNode paper = runDone("original", id, "--json").json();
    assertEquals("pierre-marion.txt", paper.get("source").asString());
    List<String> kinds =
        paper.get("lines").valueStream().map(line -> line.get("kind").asString()).toList();
    assertTrue(kinds.containsAll(List.of("title", "authors", "abstract")), kinds.toString());
    String page = runDone("original", "pierre-marion").out();
    paper
        .get("lines")
        .forEach(line -> assertTrue(page.contains(line.get("text").asString()), line.toString()));
    assertTrue(page.contains("h-index"), "the head of the page too");
  }
}
