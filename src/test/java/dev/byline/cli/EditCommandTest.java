package dev.byline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
