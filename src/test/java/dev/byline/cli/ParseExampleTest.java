package dev.byline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A page is read in the style of one paper that the command line names.
class ParseExampleTest {

  private static final String PAGE =
      """
      Rivers

      Harbour Papers 4 // 2021 // Slow rivers and fast maps // Ida Ekeland, Tove Brandvik
      Snow Letters 9 // 2019 // Weighing snow with mirrors // Per Lindqvarn, Ida Ekeland
      """;

  @TempDir private Path temp;

  private CommandLineRun parse(String example) throws IOException {
    String file = Files.writeString(temp.resolve("rivers.txt"), PAGE).toString();
    return CommandLineRun.of(
        temp.resolve("library"), "parse", "--json", "--example", example, file);
  }

  @Test
  void readsTheOthersLikeTheExample() throws IOException {
    var run = parse("Slow rivers and fast maps|Ida Ekeland, Tove Brandvik|Harbour Papers 4|2021");
    assertEquals(0, run.status(), run.err());
    var papers = run.json().get(0).get("papers");
    assertEquals(2, papers.size());
    assertEquals("Weighing snow with mirrors", papers.get(1).get("title").asString());
  }

  @Test
  void exampleThatThePageLacksIsRefused() throws IOException {
    var run = parse("Fast rivers");
    assertEquals(1, run.status());
    assertTrue(run.err().contains("rivers.txt does not contain"), run.err());
  }
}
