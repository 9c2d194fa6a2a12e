package dev.byline.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.app.window.Settings.Look;
import dev.byline.ui.kit.Theme;
import javafx.application.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

  @ParameterizedTest(name = "{0} on a {1} system: {2}, turned {3}")
  @CsvSource({
    "SYSTEM, LIGHT, LIGHT, DARK",
    "SYSTEM, DARK, DARK, LIGHT",
    "LIGHT, LIGHT, LIGHT, DARK",
    "LIGHT, DARK, LIGHT, SYSTEM",
    "DARK, LIGHT, DARK, SYSTEM",
    "DARK, DARK, DARK, LIGHT"
  })
  void lightOrDarkIsTheSystemsUntilSomebodyChooses(
      Look look, ColorScheme system, Theme theme, Look other) {
    assertEquals(theme, look.theme(system));
    assertEquals(other, look.other(system));
  }
}
