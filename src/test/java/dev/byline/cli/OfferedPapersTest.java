package dev.byline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Papers of a homepage that are not surely read are offered, and stored only when they are
/// accepted.
class OfferedPapersTest {

  private static final String PAGE =
      """
      Mira Solvang

      Publications

      Sparse recovery in layered media
      Mira Solvang, Kofi Adeyemi
      Journal of Imaginary Geophysics, 2023

      Learning tidal maps from few buoys
      Kofi Adeyemi, Mira Solvang, Teodor Lind
      Information Tides, 2021

      A note on drifting sensors and what they leave behind

      Counting buoys by sound
      Mira Solvang, Teodor Lind
      Information Tides, 2019
      """;

  @TempDir private Path temp;

  private JsonNode run(String... args) {
    CommandLineRun run = CommandLineRun.of(temp.resolve("library"), args);
    assertEquals(0, run.status(), run.err());
    return run.json();
  }

  private String page() throws IOException {
    return Files.writeString(temp.resolve("solvang.txt"), PAGE).toString();
  }

  @Test
  void listsThemApart() throws IOException {
    JsonNode page = run("parse", "--json", page()).get(0);
    assertEquals(3, page.get("papers").size());
    assertEquals(
        "A note on drifting sensors and what they leave behind",
        page.get("offered").get(0).get("title").asString());
    assertTrue(page.get("offered").get(0).get("confidence").asDouble() < 0.7);
  }

  @Test
  void storesThemWhenTheyAreAccepted() throws IOException {
    String page = page();
    assertEquals(1, run("import", "--json", page).get("offered").asInt());
    assertEquals(3, papers());
    assertEquals(1, run("import", "--json", page).get("unchanged").asInt());
    assertEquals(0, run("import", "--json", "--accept-offered", page).get("offered").asInt());
    assertEquals(4, papers());
    assertEquals(1, run("import", "--json", "--accept-offered", page).get("unchanged").asInt());
    rebuild();
    assertEquals(4, papers());
  }

  @Test
  void leavesThemOutOfAnIndexMadeAnew() throws IOException {
    run("import", "--json", page());
    rebuild();
    assertEquals(3, papers());
  }

  @Test
  void saysHowManyThereAre() throws IOException {
    CommandLineRun run = CommandLineRun.of(temp.resolve("library"), "import", page());
    assertTrue(run.out().contains("1 offered, not stored"), run.out());
  }

  private void rebuild() {
    assertEquals(0, CommandLineRun.of(temp.resolve("library"), "rebuild").status());
  }

  private int papers() {
    return run("search", "--json").get("papers").size();
  }
}
