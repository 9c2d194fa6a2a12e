package dev.byline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `byline authors --matching`: who works on something.
class MatchingAuthorsTest {

  @TempDir private Path temp;

  private CommandLineRun run(String... args) {
    return CommandLineRun.of(temp.resolve("library"), args);
  }

  @BeforeEach
  void samples() {
    assertEquals(0, run().status());
  }

  @Test
  void authorsWithTheMostMatchingPapersComeFirst() {
    JsonNode found = run("authors", "--matching", "gradient", "--json").json();
    List<Integer> counts =
        found.valueStream().map(author -> author.get("matchingPapers").asInt()).toList();
    assertTrue(counts.size() > 1 && counts.getLast() >= 1, found.toString());
    assertEquals(counts.stream().sorted((a, b) -> b - a).toList(), counts);
    JsonNode first = found.get(0);
    JsonNode papers =
        run("search", "gradient in:" + first.get("id").asString(), "--json").json().get("papers");
    assertEquals(first.get("matchingPapers").asInt(), papers.size());
  }

  @Test
  void textAndCsvTellTheSame() {
    JsonNode first = run("authors", "--matching", "gradient", "--json").json().get(0);
    String name = first.get("name").asString();
    String text = run("authors", "--matching", "gradient").out();
    assertTrue(text.lines().skip(1).findFirst().orElseThrow().startsWith(name), text);
    String csv = run("authors", "--matching", "gradient", "--csv").out();
    assertTrue(csv.lines().findFirst().orElseThrow().endsWith(",matchingPapers"), csv);
    assertTrue(
        csv.lines().skip(1).findFirst().orElseThrow().endsWith("," + first.get("matchingPapers")),
        csv);
  }

  @Test
  void nobodyIsSaidSo() {
    CommandLineRun run = run("authors", "--matching", "xyzzyplugh");
    assertEquals(0, run.status());
    assertTrue(run.out().startsWith("No author"), run.out());
  }

  @Test
  void namesBesideAQueryAreRefused() {
    CommandLineRun run = run("authors", "marion", "--matching", "gradient");
    assertTrue(run.status() != 0 && run.err().contains("leave NAME out"), run.err());
  }
}
