package dev.byline.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.css.PseudoClass;
import javafx.scene.Scene;

/// The theme of the window: light or dark.
public enum Theme {
  LIGHT,
  DARK;

  private static final PseudoClass DARK_CLASS = PseudoClass.getPseudoClass("dark");

  /// The theme that goes with the system's own.
  public static Theme of(ColorScheme scheme) {
    return scheme == ColorScheme.DARK ? DARK : LIGHT;
  }

  public Theme other() {
    return this == LIGHT ? DARK : LIGHT;
  }

  /// Gives this look to the controls of all windows. The first time reads files of some size, which
  /// can be done before there is a window.
  public void prepare() {
    Typeface.load();
    Application.setUserAgentStylesheet(
        this == DARK
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
  }

  /// Gives this look to `scene`, and to the controls of all windows.
  public void apply(Scene scene) {
    prepare();
    if (!scene.getStylesheets().contains(Style.sheet())) {
      scene.getStylesheets().addAll(Style.colourSheet(), Style.sheet());
    }
    scene.getRoot().pseudoClassStateChanged(DARK_CLASS, this == DARK);
  }
}
