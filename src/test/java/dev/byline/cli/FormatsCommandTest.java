package dev.byline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class FormatsCommandTest {

  @TempDir private Path temp;

  private CommandLineRun run(String... args) {
    return CommandLineRun.of(temp.resolve("library"), args);
  }

  @Test
  void sitesAreListedBeforeTheKindsOfPage() {
    CommandLineRun run = run("formats");
    assertEquals(0, run.status(), run.err());
    List<String> lines = run.out().lines().takeWhile(line -> !line.isEmpty()).toList();
    assertEquals(24, lines.size());
    assertTrue(run.out().contains("google-scholar    Google Scholar"), run.out());
    assertTrue(lines.getLast().startsWith("homepage"), lines.getLast());
  }

  @Test
  void dataSetsAreListedBehindThePages() {
    List<String> lines =
        run("formats").out().lines().dropWhile(line -> !line.isEmpty()).skip(1).toList();
    assertTrue(lines.getFirst().startsWith("Name"), lines.getFirst());
    assertTrue(
        lines.stream().anyMatch(line -> line.matches("openalex-works +OpenAlex works +of some")),
        () -> String.join("\n", lines));
    for (String known : List.of("bibtex", "ris", "csl-json")) {
      assertTrue(
          lines.stream().anyMatch(line -> line.matches(known + " .* of some")),
          () -> String.join("\n", lines));
    }
    JsonNode last = run("formats", "--json").json().valueStream().toList().getLast();
    assertEquals("data-set", last.get("kind").asString());
    assertEquals("paper-table", last.get("name").asString());
    assertTrue(last.get("confidence").isNull());
  }

  @Test
  void jsonTellsEvidenceAndCounts() {
    JsonNode formats = run("formats", "--json").json();
    JsonNode scholar =
        formats
            .valueStream()
            .filter(format -> format.get("name").asString().equals("google-scholar"))
            .findFirst()
            .orElseThrow();
    assertEquals("saved-page", scholar.get("evidence").asString());
    assertEquals("each", scholar.get("citationsPerPaper").asString());
    assertEquals(0.98, scholar.get("confidence").asDouble());
  }

  @Test
  void aListOfResultsNamesNobody() {
    String page = "src/test/resources/sites/pubmed-chrome.txt";
    JsonNode author = run("parse", "--json", page).json().get(0).get("author");
    assertTrue(author.get("name").isNull());
    assertEquals("Brindlecombe F", author.get("inferredName").asString());
  }
}
