package dev.byline.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Locale;
import java.util.Map;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Scene;

/// The theme of the window: light, dark, or of high contrast.
public enum Theme {
  LIGHT,
  DARK,
  HIGH_CONTRAST;

  private static final PseudoClass DARK_CLASS = PseudoClass.getPseudoClass("dark");
  private static final PseudoClass CONTRAST_CLASS = PseudoClass.getPseudoClass("contrast");

  /// The preferences by which Windows and GTK tell that high contrast is wanted; macOS does not
  /// tell it to JavaFX.
  private static final String WINDOWS_CONTRAST = "Windows.SPI.HighContrast";

  private static final String GTK_THEME = "GTK.theme_name";

  /// The theme that goes with the system's own.
  ///
  /// @param preferences of the system, by their names in JavaFX
  public static Theme of(ColorScheme scheme, Map<String, Object> preferences) {
    String gtk = String.valueOf(preferences.get(GTK_THEME)).toLowerCase(Locale.ROOT);
    if (Boolean.TRUE.equals(preferences.get(WINDOWS_CONTRAST)) || gtk.contains("highcontrast")) {
      return HIGH_CONTRAST;
    }
    return scheme == ColorScheme.DARK ? DARK : LIGHT;
  }

  /// The theme that goes with the system's own, as it changes. On the window's thread.
  public static ObservableValue<Theme> ofSystem() {
    Platform.Preferences system = Platform.getPreferences();
    return Bindings.createObjectBinding(
        () -> of(system.getColorScheme(), system), system, system.colorSchemeProperty());
  }

  /// The theme of the sun and moon button: dark for light, else light.
  public Theme other() {
    return this == LIGHT ? DARK : LIGHT;
  }

  /// Gives this look to the controls of all windows. The first time reads files of some size, which
  /// can be done before there is a window.
  public void prepare() {
    Typeface.load();
    Application.setUserAgentStylesheet(
        switch (this) {
          case LIGHT -> new PrimerLight().getUserAgentStylesheet();
          case DARK -> new PrimerDark().getUserAgentStylesheet();
          case HIGH_CONTRAST -> Style.contrastTheme();
        });
  }

  /// Gives this look to `scene`, and to the controls of all windows.
  public void apply(Scene scene) {
    prepare();
    if (!scene.getStylesheets().contains(Style.sheet())) {
      scene.getStylesheets().addAll(Style.colourSheet(), Style.sheet(), Style.controlSheet());
    }
    scene.getRoot().pseudoClassStateChanged(DARK_CLASS, this != LIGHT);
    scene.getRoot().pseudoClassStateChanged(CONTRAST_CLASS, this == HIGH_CONTRAST);
  }
}
