package dev.byline.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program with its own Java, as it is made and as it is unpacked elsewhere.
class ImageIT {

  private static final Path IMAGE = Path.of("target/image/byline").toAbsolutePath();

  @TempDir private Path temp;

  @BeforeEach
  void assumeImage() {
    Packages.assume("image");
  }

  @Test
  void needsNothingOnThePathAndSaysItsVersion() throws IOException {
    String said = run(IMAGE, "--version");
    assertTrue(said.startsWith("Byline " + Packages.version() + ", commit "), said);
  }

  @Test
  void readsAndSearchesALibrary() throws IOException {
    String library = "--library=" + temp.resolve("library");
    Path page = Path.of("data/scott-pesme.txt").toAbsolutePath();
    run(IMAGE, "import", page.toString(), library);
    String found = run(IMAGE, "search", "author:pesme", "--csv", library);
    assertTrue(found.lines().count() > 3, found);
  }

  @Test
  void archiveStartsFromAnyFolderWithItsCache() throws IOException {
    String name = "byline-" + Packages.version();
    Path archive = IMAGE.resolveSibling(name + "-linux-x64.tar.gz");
    ProgramRun.done(
        List.of("tar", "-xzf", archive.toString(), "-C", temp.toString()),
        Map.of("PATH", "/usr/bin:/bin"));
    Path moved = temp.resolve(name);
    assertTrue(run(moved, "--version").startsWith("Byline "));
    // As its launcher starts it, but not without the cache.
    var command = new ArrayList<>(List.of(moved.resolve("lib/runtime/bin/java").toString()));
    for (String line : Files.readAllLines(moved.resolve("lib/app/byline.cfg"))) {
      if (line.startsWith("java-options=")) {
        command.add(line.substring(line.indexOf('=') + 1).replace("$ROOTDIR", moved.toString()));
      }
    }
    command.addAll(
        List.of("-XX:AOTMode=on", "--module", "dev.byline/dev.byline.app.Main", "--version"));
    assertTrue(ProgramRun.done(command, Map.of()).startsWith("Byline "));
  }

  @Test
  void holdsTheLicencesOfLibrariesAndOfJava() throws IOException {
    assertEquals(files(Path.of("target/byline/legal")), files(IMAGE.resolve("legal")));
    Path runtime = IMAGE.resolve("lib/runtime");
    Set<String> modules =
        ProgramRun.done(List.of(runtime.resolve("bin/java").toString(), "--list-modules"), Map.of())
            .lines()
            .map(line -> line.replaceFirst("[@ ].*", ""))
            .filter(name -> name.startsWith("java.") || name.startsWith("jdk."))
            .collect(Collectors.toCollection(TreeSet::new));
    modules.removeIf(name -> Files.exists(runtime.resolve("legal").resolve(name)));
    // Its texts are those of java.base, and jlink leaves them out with the locales.
    assertEquals(Set.of("jdk.localedata"), modules);
    assertTrue(Files.readString(runtime.resolve("legal/java.base/LICENSE")).contains("CLASSPATH"));
    assertTrue(Files.exists(runtime.resolve("legal/java.base/cldr.md")));
  }

  @Test
  void completionIsThatOfThisVersion() throws IOException {
    assertEquals(
        run(IMAGE, "completion"),
        Files.readString(IMAGE.resolve("share/bash-completion/completions/byline")).strip());
  }

  private static String run(Path image, String... arguments) throws IOException {
    var command = new ArrayList<>(List.of(image.resolve("bin/byline").toString()));
    command.addAll(List.of(arguments));
    return ProgramRun.done(command, Map.of());
  }

  private static Set<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> folder.relativize(file).toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
