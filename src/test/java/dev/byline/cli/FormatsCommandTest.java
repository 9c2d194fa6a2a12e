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
    List<String> lines = run.out().lines().toList();
    assertEquals(24, lines.size());
    assertTrue(run.out().contains("google-scholar    Google Scholar"), run.out());
    assertTrue(lines.getLast().startsWith("homepage"), lines.getLast());
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
