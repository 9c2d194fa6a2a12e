package dev.byline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class GroupCommandTest {

  @TempDir private Path temp;

  @BeforeEach
  void addSamples() {
    run("samples", "add");
  }

  private CommandLineRun run(String... args) {
    return CommandLineRun.of(temp.resolve("library"), args);
  }

  private String out(String... args) {
    CommandLineRun run = run(args);
    assertEquals(0, run.status(), run.err());
    return run.out();
  }

  @Test
  void groupsAreMadeChangedListedAndDeleted() {
    assertEquals("There are no groups yet: byline group create NAME AUTHOR...\n", out("group"));
    assertEquals(
        "The Lab: pierre-marion, benoit-dherin\n",
        out("group", "create", "The Lab", "marion", "dherin"));
    assertEquals(
        "The Lab: pierre-marion, benoit-dherin, scott-pesme\n",
        out("group", "add", "the lab", "pesme"));
    assertEquals(
        "The Lab: benoit-dherin, scott-pesme\n", out("group", "remove", "The Lab", "marion"));
    assertEquals("Team: benoit-dherin, scott-pesme\n", out("group", "rename", "The Lab", "Team"));
    assertEquals(
        """
        Group  Authors
        Team         2  Benoit Dherin, Scott Pesme
        """,
        out("group").replaceAll(" +\n", "\n"));
    JsonNode json = run("group", "--json").json();
    assertEquals("the-lab", json.get(0).get("id").asString());
    assertEquals(2, json.get(0).get("authors").size());
    assertEquals(
        "Deleted: Team. To restore it: byline group create \"Team\" benoit-dherin"
            + " scott-pesme\n",
        out("group", "delete", "Team"));
    assertEquals(0, run("group", "--json").json().size());
  }

  @Test
  void aGroupIsComparedAsOneSide() {
    out("group", "create", "lab", "marion", "dherin");
    JsonNode json = run("compare", "@lab", "pesme", "--json").json();
    JsonNode lab = json.get("authors").get(0);
    assertEquals("lab", lab.get("name").asString());
    assertEquals(2, lab.get("ids").size());
    assertTrue(json.get("notes").toString().contains("DIFFERENT_SIZES"), json.toString());
  }

  /// Two pages that stay when the samples go.
  private void importTwo() throws IOException {
    for (String name : List.of("Ada Quill", "Chen Wu")) {
      Path page = temp.resolve(name + ".txt");
      Files.writeString(
          page,
          """
          %s

          ML
          h-index1
          1papers
          3citations

          1 Papers

          MLMay 7, 2024
          Things of %1$s

          %1$s

          We look at things.

          """
              .formatted(name));
      out("import", page.toString(), "--captured", "2026-05-10");
    }
  }

  /// It was said to be one side with the author beside it.
  @Test
  void aGroupOfWhichNobodyIsLeftIsNamed() throws IOException {
    importTwo();
    out("group", "create", "lab", "marion", "dherin");
    out("samples", "remove");
    CommandLineRun run = run("compare", "@lab", "ada");
    assertEquals(ExitCode.BAD_INPUT, run.status());
    assertEquals(
        "No author of the group \"lab\" is still in the library: pierre-marion, benoit-dherin",
        run.err().strip());
  }

  /// Two of three were compared as if they were all.
  @Test
  void aGroupSaysWhoOfItIsMissing() throws IOException {
    importTwo();
    out("group", "create", "lab", "ada", "marion", "dherin");
    out("samples", "remove");
    String note =
        "The group lab is compared without pierre-marion and benoit-dherin, no longer in the"
            + " library.";
    for (String format : List.of("--json", "--markdown", "--latex")) {
      String out = out("compare", "@lab", "chen", format);
      assertTrue(out.contains(note), out);
    }
    assertTrue(out("compare", "@lab", "chen").contains(note));
    Path html = temp.resolve("report.html");
    out("compare", "@lab", "chen", "--html", html.toString());
    assertTrue(Files.readString(html).contains(note));
    JsonNode first = run("compare", "@lab", "chen", "--json").json().get("notes").get(0);
    assertEquals("MEMBERS_MISSING", first.get("kind").asString());
    assertEquals("[0]", first.get("authors").toString());
  }

  @Test
  void theLibraryIsComparedByCountsAndQuartiles() {
    String out = out("compare", "marion", "@library");
    assertTrue(out.matches("(?s).*Citations +1,184 \\(P33 of 4\\) +[\\d,]+ to [\\d,]+\n.*"), out);
    assertTrue(out.contains("The library, the interquartile range of 4 authors"), out);
    assertTrue(out.contains("The library stands for 5 authors."), out);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      textBlock =
          """
          group create lab nobody    , There is no author called "nobody".
          group create lab lab       , There is no author called "lab".
          group create library pesme , The name "library" is reserved; choose another.
          group add lab pesme        , There is no group called "lab". There are no groups yet: byline group create NAME AUTHOR...
          group delete lab           , There is no group called "lab". There are no groups yet: byline group create NAME AUTHOR...
          compare @lab pesme         , There is no group called "lab". There are no groups yet: byline group create NAME AUTHOR...
          compare @library @library  , This is only one side; name a second.
          """)
  void whatCannotBeDoneSaysWhatCan(String command, String message) {
    CommandLineRun run = run(command.split(" "));
    assertEquals(1, run.status());
    assertEquals(message, run.err().strip());
  }

  @Test
  void aNameIsTakenOnce() {
    out("group", "create", "lab", "marion");
    CommandLineRun run = run("group", "create", "LAB", "pesme");
    assertEquals(1, run.status());
    assertTrue(run.err().startsWith("A group named \"LAB\" already exists."), run.err());
  }
}
