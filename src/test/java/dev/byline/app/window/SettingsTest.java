package dev.byline.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.app.window.Settings.Look;
import dev.byline.ui.kit.Theme;
import java.util.Map;
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
    "DARK, DARK, DARK, LIGHT",
    "SYSTEM, HIGH_CONTRAST, HIGH_CONTRAST, LIGHT",
    "HIGH_CONTRAST, LIGHT, HIGH_CONTRAST, SYSTEM",
    "HIGH_CONTRAST, DARK, HIGH_CONTRAST, LIGHT"
  })
  void lightOrDarkIsTheSystemsUntilSomebodyChooses(
      Look look, Theme system, Theme theme, Look other) {
    assertEquals(theme, look.theme(system));
    assertEquals(other, look.other(system));
  }

  @ParameterizedTest
  @CsvSource({
    "LIGHT, Windows.SPI.HighContrast, false, LIGHT",
    "LIGHT, Windows.SPI.HighContrast, true, HIGH_CONTRAST",
    "DARK, GTK.theme_name, Adwaita-dark, DARK",
    "LIGHT, GTK.theme_name, HighContrastInverse, HIGH_CONTRAST"
  })
  void highContrastIsTheSystemsToo(ColorScheme scheme, String name, String value, Theme theme) {
    Object preference = name.startsWith("Windows") ? (Object) Boolean.valueOf(value) : value;
    assertEquals(theme, Theme.of(scheme, Map.of(name, preference)));
  }
}
