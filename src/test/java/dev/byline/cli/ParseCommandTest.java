package dev.byline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// What `byline parse` prints of pages.
class ParseCommandTest {

  private static final String PAGE = "data/pierre-marion.txt";

  @TempDir private Path temp;

  private CommandLineRun run(String... args) {
    return CommandLineRun.of(temp.resolve("library"), args);
  }

  private CommandLineRun runDone(String... args) {
    CommandLineRun run = run(args);
    assertEquals(0, run.status(), run.err());
    return run;
  }

  @Test
  void parsePrintsOneObjectPerProfile() {
    JsonNode profile = runDone("parse", "--json", PAGE).json().get(0);
    assertEquals(
        List.of(
            "file",
            "format",
            "captured",
            "captureInferred",
            "author",
            "papers",
            "offered",
            "unrecognised",
            "issues"),
        List.copyOf(profile.propertyNames()));
    assertEquals("2026-05-31", profile.get("captured").asString());
    assertEquals(18, profile.get("papers").size());
    JsonNode paper = profile.get("papers").get(1);
    assertEquals(
        List.of(
            "title",
            "authors",
            "moreAuthors",
            "category",
            "categories",
            "score",
            "published",
            "yearInferred",
            "affiliations",
            "hasCode",
            "venue",
            "links",
            "abstract",
            "citations",
            "arxivId",
            "doi",
            "confidence",
            "venueLine",
            "type",
            "linkAddresses",
            "citationCounts",
            "indicators",
            "ids",
            "references",
            "groupAuthors",
            "keywords"),
        List.copyOf(paper.propertyNames()));
    assertTrue(paper.get("score").isNull());
    assertEquals("2022-06-14", paper.get("published").asString());
  }

  @Test
  void parsePrintsEveryLineWithItsLabel() throws IOException {
    long lines = Files.readString(Path.of(PAGE)).lines().filter(line -> !line.isBlank()).count();
    CommandLineRun run = runDone("parse", "--lines", PAGE);
    assertEquals(lines, run.out().lines().count());
    assertTrue(run.out().lines().findFirst().orElseThrow().endsWith("Pierre Marion"));
  }

  @Test
  void aFileThatIsNoProfileDoesNotKeepTheOthersBack() throws IOException {
    Path empty = Files.createFile(temp.resolve("empty.txt"));
    CommandLineRun run = run("parse", "--json", empty.toString(), PAGE);
    assertEquals(1, run.status());
    assertTrue(run.err().contains("empty.txt"), run.err());
    assertEquals(1, run.json().size());
  }

  @Test
  void capturedDayDecidesTheYear() {
    JsonNode papers =
        runDone("parse", "--json", "--captured", "2025-03-01", PAGE).json().get(0).get("papers");
    assertEquals("2024-05-29", papers.get(0).get("published").asString());
    assertTrue(papers.get(0).get("yearInferred").asBoolean());
  }
}
