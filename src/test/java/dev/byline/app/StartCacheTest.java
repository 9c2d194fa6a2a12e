package dev.byline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class StartCacheTest {

  private static final String WITHOUT = "mixed mode";

  @TempDir Path folder;

  private Optional<String> notice(String modes, Path built) {
    var properties = new Properties();
    properties.setProperty("java.vm.info", modes);
    properties.setProperty("byline.home", folder.toString());
    properties.setProperty("byline.built", built.toString());
    return StartCache.of(properties).orElseThrow().notice();
  }

  @Test
  void nothingIsSaidOfACacheInUse() {
    assertEquals(Optional.empty(), notice("mixed mode, sharing", folder));
    assertEquals(Optional.empty(), StartCache.of(new Properties()));
  }

  @Test
  void startWithoutTheCacheSaysWhyInOneLine() throws IOException {
    String moved = notice(WITHOUT, folder.resolve("elsewhere")).orElseThrow();
    assertTrue(moved.contains("copied or moved to " + folder), moved);
    String missing = notice(WITHOUT, folder).orElseThrow();
    assertTrue(missing.contains("there is no " + folder.resolve("byline.aot")), missing);
    Files.createFile(folder.resolve("byline.aot"));
    String changed = notice(WITHOUT, folder).orElseThrow();
    assertTrue(changed.contains("have changed"), changed);
    assertEquals(1, changed.lines().count());
  }

  /// With a `java` that prints what it is given.
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void scriptTellsTheProgramBothFolders() throws IOException, InterruptedException {
    Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
    Path script = folder.resolve("by line");
    Files.writeString(
        script,
        Files.readString(Path.of("src/main/launch/byline"))
            .replace("@byline.home@", "/the build's")
            .replaceAll("@byline\\.\\w+@", ""));
    Files.writeString(folder.resolve("java.txt"), "    java.home = " + folder.resolve("jdk"));
    assertTrue(java.toFile().setExecutable(true) && script.toFile().setExecutable(true));
    Process process =
        new ProcessBuilder(script.toString(), "a b").redirectErrorStream(true).start();
    var lines =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .toList();
    assertEquals(0, process.waitFor());
    assertTrue(lines.contains("-Dbyline.home=" + folder.toRealPath()), lines.toString());
    assertTrue(lines.contains("-Dbyline.built=/the build's"), lines.toString());
    assertEquals("a b", lines.getLast());
  }
}
