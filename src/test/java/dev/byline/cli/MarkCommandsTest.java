package dev.byline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class MarkCommandsTest {

  private static final String AUTHOR = "scott-pesme";

  @TempDir private Path temp;

  private CommandLineRun run(String... args) {
    return CommandLineRun.of(temp.resolve("library"), args);
  }

  private CommandLineRun runDone(String... args) {
    CommandLineRun run = run(args);
    assertEquals(0, run.status(), run.err());
    return run;
  }

  private int count(String query) {
    return runDone("search", query, "--json").json().get("count").asInt();
  }

  @BeforeEach
  void fill() {
    runDone("import", "data/scott-pesme.txt");
  }

  @Test
  void starsAndReadPapersAreMarkedByIdAndByQueryAndUndone() {
    int all = count("");
    int some = count("year:2023..");
    assertTrue(some > 1 && some < all, "the page has papers before and after");
    CommandLineRun starred = runDone("mark", "--star", "--read", "--matching", "year:2023..");
    assertEquals(
        "Starred, marked as read: %d papers.%nTo undo: byline mark --undo%n".formatted(some),
        starred.out());
    assertEquals(some, count("is:starred"));
    String id = runDone("search", "is:starred", "--json").json().at("/papers/0/id").asString();
    JsonNode left = runDone("mark", "--unstar", "--json", id, AUTHOR).json();
    assertEquals(id, left.get(0).get("id").asString());
    assertEquals("paper", left.get(0).get("kind").asString());
    assertEquals("author", left.get(1).get("kind").asString());
    assertEquals(false, left.at("/0/marks/starred").asBoolean());
    assertEquals(true, left.at("/0/marks/read").asBoolean());
    assertEquals(some - 1, count("is:starred"));
    assertEquals("Undone: 1 paper.", runDone("mark", "--undo").out().strip());
    assertEquals(some, count("is:starred"));
    runDone("mark", "--undo");
    assertEquals(some - 1, count("is:starred"), "undone twice it is done again");
    assertEquals("Nothing to change: 1 author.", runDone("mark", "--unstar", AUTHOR).out().strip());
  }

  @Test
  void authorsAndPapersAreOneChange() {
    String id = runDone("search", "--limit", "1", "--json").json().at("/papers/0/id").asString();
    runDone("mark", "--star", AUTHOR, id);
    assertEquals(1, runDone("authors", "is:starred", "--json").json().size());
    assertEquals("Undone: 1 paper and 1 author.", runDone("mark", "--undo").out().strip());
    assertEquals(0, runDone("authors", "is:starred", "--json").json().size());
    assertEquals(0, count("is:starred"));
  }

  @Test
  void tagsAreAddedListedRenamedAndDeleted() {
    assertTrue(runDone("tag").out().startsWith("There are no tags yet"));
    int all = count("year:..2030");
    runDone("tag", "add", "Lab", "--matching", "year:..2030");
    runDone("tag", "add", "later", AUTHOR);
    assertEquals(all, count("tag:lab"));
    JsonNode tags = runDone("tag", "--json").json();
    assertEquals("Lab", tags.at("/0/tag").asString());
    assertEquals(all, tags.at("/0/count").asInt());
    runDone("tag", "rename", "lab", "shared lab");
    assertEquals(0, count("tag:lab"));
    runDone("mark", "--undo");
    assertEquals(all, count("tag:lab"));
    JsonNode removed =
        runDone("tag", "remove", "LAB", "--matching", "year:2023..", "--json").json();
    assertEquals(count("year:2023.."), removed.size());
    assertEquals(0, removed.at("/0/marks/tags").size());
    assertEquals(
        "No longer tagged later: 1 author.", runDone("tag", "delete", "later").out().strip());
  }

  @Test
  void notesAreWrittenExtendedPrintedAndDeleted() throws IOException {
    assertEquals("No note.", runDone("note", AUTHOR).out().strip());
    runDone("note", AUTHOR, "--text", "Ask about *saddles*.");
    runDone("note", AUTHOR, "--append", "Again.");
    assertEquals(
        "Ask about *saddles*.%n%nAgain.".formatted().replace(System.lineSeparator(), "\n"),
        runDone("note", AUTHOR).out().strip().replace(System.lineSeparator(), "\n"));
    Path file = Files.writeString(temp.resolve("note.md"), "From a file");
    runDone("note", "--matching", "year:2023..", "--file", file.toString());
    assertEquals(count("year:2023.."), count("note:file"));
    assertEquals(
        "From a file",
        runDone("note", "--matching", "year:2023..", "--json")
            .json()
            .at("/0/marks/note")
            .asString());
    runDone("note", AUTHOR, "--clear");
    assertEquals("No note.", runDone("note", AUTHOR).out().strip());
    runDone("mark", "--undo");
    assertTrue(runDone("note", AUTHOR).out().contains("Again."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mark                              | Say how to mark them
          mark --star                       | Name papers or authors
          mark --star --unstar scott-pesme  | one of two opposites
          mark --read scott-pesme           | Only papers can be read
          mark --star nobody-of-this-name   | no author and no paper
          mark --star --matching colour:red | is not a field
          mark --star --matching zebras     | No papers match zebras
          mark --undo --star                | stands alone
          mark --undo                       | Nothing has been marked
          tag remove nowhere scott-pesme    | Nothing is tagged
          tag delete nowhere                | Nothing is tagged
          note scott-pesme --text BLANK     | The note is blank
          """)
  void refusalsSayWhatToDoAndChangeNothing(String line, String said) {
    CommandLineRun run =
        run(Stream.of(line.split(" ", 0)).map(s -> s.replace("BLANK", " ")).toArray(String[]::new));
    assertEquals(1, run.status(), run.err());
    assertTrue(run.err().contains(said), run.err());
    assertTrue(Files.notExists(temp.resolve("library/marks.jsonl")));
  }
}
