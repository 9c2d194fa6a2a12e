package dev.byline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.model.PaperId;
import dev.byline.ui.browse.Panes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberedTest {

  private static final Settings CHOSEN =
      new Settings(
          Settings.Look.DARK,
          150,
          true,
          true,
          Optional.of(new Panes.Places(0.2, 0.7, 0.4, 1600)),
          Optional.of(new Settings.Bounds(10, 20, 900, 700, true)));

  @TempDir Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("below").resolve("settings.json");
  }

  private Remembered<Settings> settings() {
    return new Remembered<>(file, Settings.class, Settings.STANDARD);
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
    var place = new Place("momentum in:ada", Optional.of(new PaperId("p-1")), 7, List.of("a", "b"));
    Path other = folder.resolve("window.json");
    new Remembered<>(other, Place.class, Place.START).write(place);
    assertEquals(place, new Remembered<>(other, Place.class, Place.START).read());
  }

  @Test
  void putsADamagedFileAsideAndGoesOn() throws IOException {
    assertEquals(Settings.STANDARD, readingOf("{\"zoom\": 1"));
    assertEquals("{\"zoom\": 1", Files.readString(file.resolveSibling("settings.json.damaged")));
    settings().write(CHOSEN);
    assertEquals(CHOSEN, settings().read());
  }

  @Test
  void leavesAloneWhatItCannotRead() throws IOException {
    Files.createDirectories(file);
    Remembered<Settings> settings = settings();
    assertEquals(Settings.STANDARD, settings.read());
    settings.write(CHOSEN);
    assertTrue(Files.isDirectory(file));
  }

  @Test
  void aFileMayLeaveThingsOutAndHoldWhatIsNotKnown() throws IOException {
    assertEquals(Settings.STANDARD, readingOf("{\"later\": {\"more\": 1}}"));
    assertEquals(110, readingOf("{\"zoom\": 110}").zoom());
  }

  @Test
  void aValueThatCannotBeLosesOnlyItself() throws IOException {
    Settings read =
        readingOf(
            """
            {"zoom": 37, "byYear": true, "panes": {"authors": 0.9, "papers": 0.2},
             "bounds": {"x": 1, "y": 1, "width": -5, "height": 700}}
            """);
    assertEquals(100, read.zoom());
    assertTrue(read.byYear());
    assertEquals(Optional.of(Panes.Places.STANDARD), read.panes());
    assertEquals(Optional.empty(), read.bounds());
  }

  @Test
  void writesNothingWhereNothingChanged() throws IOException {
    Remembered<Settings> settings = settings();
    settings.write(CHOSEN);
    Files.delete(file);
    settings.write(CHOSEN);
    assertFalse(Files.exists(file));
  }
}
