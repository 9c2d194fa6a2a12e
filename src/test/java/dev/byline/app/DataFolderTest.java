package dev.byline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {

  private static final Path HOME = Path.of("/home/ada").toAbsolutePath();

  @Test
  void followsXdgOnLinux() {
    Path data = Path.of("/srv/data").toAbsolutePath();
    assertEquals(
        data.resolve("byline"),
        DataFolder.library("Linux", HOME, Map.of("XDG_DATA_HOME", data.toString())));
    assertEquals(HOME.resolve(".local/share/byline"), DataFolder.library("Linux", HOME, Map.of()));
    assertEquals(
        HOME.resolve(".local/share/byline"),
        DataFolder.library("Linux", HOME, Map.of("XDG_DATA_HOME", "relative")));
  }

  @Test
  void followsTheCustomsOfOtherPlatforms() {
    assertEquals(
        HOME.resolve("Library/Application Support/Byline"),
        DataFolder.library("Mac OS X", HOME, Map.of()));
    assertEquals(
        HOME.resolve("AppData/Roaming/Byline"), DataFolder.library("Windows 11", HOME, Map.of()));
  }
}
