package dev.byline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeywordsTest {

  @TempDir private Path temp;

  private CommandLineRun done(String... args) {
    CommandLineRun run = CommandLineRun.of(temp.resolve("library"), args);
    assertEquals(0, run.status(), run.err());
    return run;
  }

  @Test
  void keywordsAreFoundShownAndExported() throws IOException {
    Path file =
        Files.writeString(
            temp.resolve("kites.bib"),
            """
            @article{a, title = {On strings}, author = {Person, Ann},
              keywords = {falcon flight, cs.LG}}
            @article{b, title = {On a falcon}, author = {Person, Ann}, keywords = {owls}}
            """);
    done("import", file.toString());
    assertEquals(1, done("search", "--json", "keyword:falcon").json().get("papers").size());
    for (String anywhere : List.of("falcon", "falc*", "fa*", "f*")) {
      assertEquals(1, done("search", "--json", anywhere).json().get("papers").size(), anywhere);
    }
    String bibtex = done("export", "keyword:\"falcon flight\"", "--format", "bibtex").out();
    assertTrue(bibtex.contains("keywords = {cs.LG, falcon flight}"), bibtex);
    assertTrue(done("search", "keyword:owls", "--csv").out().contains(",owls"));
  }
}
