package dev.byline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.intake.PageText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class PartDiffTest {

  @TempDir Path temp;

  @Test
  void saysWhatIsNotInAPart() throws IOException {
    Path library = temp.resolve("library");
    add(
        library,
        "2026-05-01",
        new PageText("Ada Ames")
            .paper("Flows on graphs", "Jun 2, 2022", "Ada Ames, Bo Berg")
            .paper("Trees and time", "Jun 3, 2021", "Ada Ames"));
    add(
        library,
        "2026-06-01",
        new PageText("Ada Ames")
            .stating(2)
            .paper("Flows on graphs", "Jun 2, 2022", "Ada Ames, Bo Berg"));
    String text = CommandLineRun.of(library, "diff", "ada-ames").out();
    assertTrue(text.contains("Not in this part (1)"), text);
    assertFalse(text.contains("Removed"), text);
    JsonNode json = CommandLineRun.of(library, "diff", "--json", "ada-ames").json();
    assertEquals(0, json.path("vanished").size());
    assertEquals("Trees and time", json.path("notInPart").path(0).path("title").stringValue(""));
    JsonNode back =
        CommandLineRun.of(library, "diff", "--json", "ada-ames", "2026-06-01", "2026-05-01").json();
    assertTrue(back.path("addedToPart").booleanValue(false));
    assertEquals(1, back.path("added").size());
  }

  private void add(Path library, String day, PageText page) throws IOException {
    Path file = temp.resolve("ada-" + day + ".txt");
    Files.writeString(file, page.text());
    var run = CommandLineRun.of(library, "import", "--captured", day, file.toString());
    assertEquals(0, run.status(), run.err());
  }
}
