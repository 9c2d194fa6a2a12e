package dev.byline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnwritableIndexTest {

  @TempDir Path folder;

  private CommandLineRun run(String... args) {
    return CommandLineRun.of(folder.resolve("library"), args);
  }

  @BeforeEach
  void fill() {
    assertEquals(0, run("import", "data/pierre-marion.txt").status());
  }

  private List<Path> indexFiles() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("library/index"))) {
      return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
    }
  }

  /// As on a disk that takes nothing: a file stands where the index's folder is to be.
  @Test
  void libraryWhoseIndexCannotBeMadeDoesNotSeemEmpty() throws IOException {
    Path index = folder.resolve("library/index");
    try (Stream<Path> files = Files.walk(index)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    Files.createFile(index);
    for (String command : List.of("search", "authors", "who")) {
      CommandLineRun run = run(command);
      assertEquals(3, run.status(), command);
      assertFalse(run.out().contains("0 papers"), run.out());
      assertTrue(run.err().contains(index.toString()), run.err());
    }
  }

  @Test
  void firstRebuildReplacesAnIndexThatLacksAFile() throws IOException {
    for (String kind : List.of(".doc", ".tim", ".fnm", ".si", ".dvd")) {
      Path missing =
          indexFiles().stream().filter(f -> f.toString().endsWith(kind)).findFirst().orElseThrow();
      Files.delete(missing);
      CommandLineRun rebuild = run("rebuild");
      assertEquals(0, rebuild.status(), kind + ": " + rebuild.err());
      assertTrue(run("search", "--json").json().get("count").asInt() > 0, kind);
    }
  }
}
