package dev.byline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class NetworkCommandTest {

  @TempDir private Path temp;

  @BeforeEach
  void addSamples() {
    run("samples", "add");
  }

  private CommandLineRun run(String... args) {
    return CommandLineRun.of(temp.resolve("library"), args);
  }

  private CommandLineRun runDone(String... args) {
    CommandLineRun run = run(args);
    assertEquals(0, run.status(), run.err());
    return run;
  }

  @Test
  void everyTieSaysHowItsPapersAreFound() {
    JsonNode json = runDone("network", "marion", "--top", "12", "--json").json();
    assertEquals("pierre-marion", json.get("centre").get(0).get("page").asString());
    assertEquals(12, json.get("people").size());
    assertTrue(json.get("coAuthors").asInt() >= 12);
    assertTrue(json.get("ties").size() >= 12);
    for (JsonNode tie : json.get("ties")) {
      JsonNode found = runDone("search", tie.get("query").asString(), "--json").json();
      assertEquals(tie.get("papers").asInt(), found.get("count").asInt(), tie.toString());
    }
  }

  @Test
  void listsPeopleAndPairs() {
    String out = runDone("network", "marion", "pesme", "--top", "5").out();
    assertTrue(out.startsWith("Pierre Marion and Scott Pesme: "), out);
    assertTrue(out.contains("Person"), out);
    assertTrue(out.matches("(?s).*\nPierre Marion  \\S.*"), out);
  }

  @Test
  void printsThePathAndItsJointPapers() {
    JsonNode network = runDone("network", "marion", "--top", "3", "--json").json();
    String near = network.get("people").get(0).get("name").asString();
    String out = runDone("path", "marion", near).out();
    int papers = network.get("people").get(0).get("papers").asInt();
    assertEquals(
        "Pierre Marion\n  %d joint paper%s\n%s\n".formatted(papers, papers == 1 ? "" : "s", near),
        out);
    JsonNode json = runDone("path", "marion", near, "--json").json();
    assertEquals("found", json.get("answer").asString());
    assertEquals(
        List.of("Pierre Marion", near),
        StreamSupport.stream(json.get("people").spliterator(), false)
            .map(person -> person.get("name").asString())
            .toList());
  }

  @Test
  void saysThatThereIsNoPath() {
    assertEquals("Both are Pierre Marion.\n", runDone("path", "marion", "pierre-marion").out());
    String out = runDone("path", "clement-hongler", "scott-pesme").out();
    assertTrue(out.startsWith("There is no path within the library: "), out);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          network nobody-of-that-name | No page and no paper names "nobody-of-that-name".
          network marion --top 0      | --top must be a number from 1 to 500
          network a b c d e f g h i   | A network has at most 8 authors at its centre
          path marion nobody          | No page and no paper names "nobody".
          """)
  void saysWhomItDoesNotKnow(String command, String message) {
    CommandLineRun run = run(command.split(" "));
    assertEquals(ExitCode.BAD_INPUT, run.status());
    assertEquals(message, run.err().strip());
  }

  @Test
  void saysWhoMayBeMeant() {
    CommandLineRun run = run("path", "pierre", "pesme");
    assertEquals(ExitCode.BAD_INPUT, run.status());
    assertTrue(
        run.err().startsWith("\"pierre\" matches several people; name one: pierre-ablin, "),
        run.err());
  }
}
