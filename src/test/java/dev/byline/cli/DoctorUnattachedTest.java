package dev.byline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.model.PaperId;
import dev.byline.workspace.MisreadLibrary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `byline doctor` after pages were read anew, and a starred paper is listed by none of them.
class DoctorUnattachedTest {

  @TempDir private Path temp;

  private PaperId old = new PaperId("none");

  @BeforeEach
  void readAnew() throws IOException {
    old = MisreadLibrary.make(temp);
    run("rebuild");
  }

  private CommandLineRun run(String... args) {
    return CommandLineRun.of(temp, args);
  }

  private JsonNode found() {
    return run("doctor", "--json").json();
  }

  @Test
  void listsItWithThePapersThatMayBeMeant() {
    JsonNode array = found();
    assertEquals(1, array.size(), array::toString);
    JsonNode one = array.get(0);
    assertEquals(MisreadLibrary.TITLE, one.get("unattached").asString());
    assertEquals(old.value(), one.get("id").asString());
    assertEquals("byline attach OLD PAPER", one.get("remedy").asString());
    List<String> titles = new ArrayList<>();
    one.get("candidates").forEach(paper -> titles.add(paper.get("title").asString()));
    assertEquals(
        List.of("More papers of Ada Ames", "On papers of Ada Ames"),
        titles.stream().sorted().toList());
  }

  @Test
  void namesThemForAPerson() {
    String said = run("doctor").out();
    assertTrue(said.contains(old.value() + "  " + MisreadLibrary.TITLE), said);
    assertTrue(said.contains("perhaps "), said);
    assertTrue(said.contains("  On papers of Ada Ames"), said);
  }

  @Test
  void isEmptyOnceItIsAttachedToACandidate() {
    String candidate = found().get(0).get("candidates").get(0).get("id").asString();
    CommandLineRun attached = run("attach", old.value(), candidate);
    assertEquals(0, attached.status(), attached.err());
    assertEquals(0, found().size());
  }
}
