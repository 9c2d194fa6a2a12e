package dev.byline.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.model.PaperId;
import dev.byline.ui.shell.PanePlaces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberedTest {

  private static final Settings CHOSEN = chosen(true);

  private static Settings chosen(boolean singleKeys) {
    return new Settings(
        Map.of(
            Setting.THEME, "DARK",
            Setting.ZOOM, "150",
            Setting.ONLY_ON_ENTER, "true",
            Setting.SINGLE_KEYS, String.valueOf(singleKeys),
            Setting.BY_YEAR, "true"),
        Optional.of(new PanePlaces(0.2, 0.7, 0.4, 1600)),
        Optional.of(new Settings.Bounds(10, 20, 900, 700, true)));
  }

  @TempDir Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("below").resolve("settings.properties");
  }

  private PropertiesStore<Settings> settings() {
    return new PropertiesStore<>(file, Settings::from, Settings::into);
  }

  private Settings readingOf(String text) throws IOException {
    Files.createDirectories(folder.resolve("below"));
    Files.writeString(file, text);
    return settings().read();
  }

  @Test
  void givesBackWhatItWasGiven() {
    assertEquals(Settings.STANDARD, settings().read());
    settings().write(CHOSEN);
    assertEquals(CHOSEN, settings().read());
    settings().write(chosen(false));
    assertEquals(chosen(false), settings().read());
    Path other = folder.resolve("window.properties");
    var places = new PropertiesStore<>(other, SessionState::from, SessionState::into);
    assertEquals(SessionState.START, places.read());
    var place =
        new SessionState(
            "Émile in:ada", Optional.of(new PaperId("p-1")), 7, List.of("a=\\#", "b", ":!"));
    places.write(place);
    assertEquals(
        place, new PropertiesStore<>(other, SessionState::from, SessionState::into).read());
  }

  @Test
  void filesOfTheFirstBylineKeepTheirForm() throws IOException {
    Path library = Path.of("src/test/resources/library-v1");
    Path settings = Files.copy(library.resolve("settings.properties"), folder.resolve("s"));
    Path window = Files.copy(library.resolve("window.properties"), folder.resolve("w"));
    assertEquals(CHOSEN, new PropertiesStore<>(settings, Settings::from, Settings::into).read());
    var place =
        new SessionState(
            "lantern in:ada-quill",
            Optional.of(new PaperId("b6em12g36n89b")),
            7,
            List.of("lantern", "a=\\#"));
    assertEquals(
        place, new PropertiesStore<>(window, SessionState::from, SessionState::into).read());
    new PropertiesStore<>(folder.resolve("s2"), Settings::from, Settings::into).write(CHOSEN);
    new PropertiesStore<>(folder.resolve("w2"), SessionState::from, SessionState::into)
        .write(place);
    assertEquals(values(settings), values(folder.resolve("s2")));
    assertEquals(values(window), values(folder.resolve("w2")));
  }

  private static List<String> values(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.startsWith("#"))
        .sorted()
        .toList();
  }

  @Test
  void putsADamagedFileAsideAndGoesOn() throws IOException {
    String damaged = "zoom=\\u1";
    assertEquals(Settings.STANDARD, readingOf(damaged));
    assertEquals(damaged, Files.readString(file.resolveSibling("settings.properties.damaged")));
    settings().write(CHOSEN);
    assertEquals(CHOSEN, settings().read());
  }

  @Test
  void leavesAloneWhatItCannotRead() throws IOException {
    Files.createDirectories(file);
    PropertiesStore<Settings> settings = settings();
    assertEquals(Settings.STANDARD, settings.read());
    settings.write(CHOSEN);
    assertTrue(Files.isDirectory(file));
  }

  @Test
  void aFileMayLeaveThingsOutAndHoldWhatIsNotKnown() throws IOException {
    assertEquals(Settings.STANDARD, readingOf("later.more=1"));
    assertEquals("110", readingOf("zoom=110").value(Setting.ZOOM));
    Settings cited = readingOf("citationStyle=ieee");
    settings().write(cited);
    assertEquals("ieee", settings().read().value(Setting.CITATION_STYLE));
  }

  @Test
  void aValueThatCannotBeLosesOnlyItself() throws IOException {
    Settings read =
        readingOf(
            """
            theme=PINK
            zoom=37
            byYear=true
            panes.authors=0.9
            panes.papers=0.2
            panes.narrow=0.3
            panes.width=0
            bounds.x=1
            bounds.y=1
            bounds.width=-5
            bounds.height=700
            """);
    assertEquals("SYSTEM", read.value(Setting.THEME));
    assertEquals("100", read.value(Setting.ZOOM));
    assertEquals("true", read.value(Setting.BY_YEAR));
    assertEquals(Optional.of(PanePlaces.STANDARD), read.panes());
    assertEquals(Optional.empty(), read.bounds());
    Settings other = readingOf("zoom=twelve\nbounds.x=1\nbyYear=yes\npanes.authors=wide");
    assertEquals(Settings.STANDARD, other);
  }

  @Test
  void everySettingKeepsEachOfItsValuesAndNoOther() throws IOException {
    Map<String, String> chosen = new LinkedHashMap<>();
    chosen.put("theme", "DARK");
    chosen.put("zoom", "125");
    chosen.put("onlyOnEnter", "true");
    chosen.put("singleKeys", "false");
    chosen.put("byYear", "true");
    chosen.put("defaultSort", "TITLE");
    chosen.put("autoRead", "false");
    chosen.put("watchFolder", "/home/ada/pages");
    chosen.put("askCopied", "true");
    chosen.put("sidebar", "true");
    chosen.put("sidebarClosed", "TAGS SEARCHES");
    chosen.put("authorColumns", "papers h_index");
    chosen.put("rankingColumns", "h_index");
    chosen.put("citationStyle", "ieee");
    Set<String> texts =
        Set.of("citationStyle", "watchFolder", "sidebarClosed", "authorColumns", "rankingColumns");
    var seen = EnumSet.noneOf(Setting.class);
    for (var one : chosen.entrySet()) {
      Map<Setting, String> read = different(readingOf(one.getKey() + "=" + one.getValue()));
      assertEquals(List.of(one.getValue()), List.copyOf(read.values()));
      seen.addAll(read.keySet());
      if (!texts.contains(one.getKey())) {
        assertEquals(Settings.STANDARD, readingOf(one.getKey() + "=purple"));
      }
    }
    assertEquals(EnumSet.allOf(Setting.class), seen, "a new setting needs a line here");
  }

  private static Map<Setting, String> different(Settings settings) {
    var different = new EnumMap<Setting, String>(settings.chosen());
    different.entrySet().removeIf(one -> one.getValue().equals(one.getKey().standard()));
    return different;
  }

  @Test
  void writesNothingWhereNothingChanged() throws IOException {
    PropertiesStore<Settings> settings = settings();
    settings.write(CHOSEN);
    Files.delete(file);
    settings.write(CHOSEN);
    assertFalse(Files.exists(file));
  }
}
