package dev.byline.app;

import dev.byline.ui.browse.Panes;
import dev.byline.ui.kit.Theme;
import dev.byline.ui.kit.Zoom;
import java.util.Objects;
import java.util.Optional;
import javafx.application.ColorScheme;

/// What somebody has chosen for all libraries, and where the window stood.
///
/// Values that cannot be become the standard ones, each by itself, so that a file written by hand
/// or by another version loses no more than what is wrong in it.
///
/// @param theme whose choice light or dark is
/// @param zoom in percent
/// @param byYear whether papers are grouped by year
/// @param panes where the panes part
/// @param bounds of the window; empty where it has had none yet
record Settings(
    Look theme,
    int zoom,
    boolean onlyOnEnter,
    boolean byYear,
    Optional<Panes.Places> panes,
    Optional<Bounds> bounds) {

  static final Settings STANDARD =
      new Settings(Look.SYSTEM, 100, false, false, Optional.empty(), Optional.empty());

  /// Whose choice light or dark is.
  enum Look {
    SYSTEM,
    LIGHT,
    DARK;

    Theme theme(ColorScheme system) {
      return switch (this) {
        case SYSTEM -> Theme.of(system);
        case LIGHT -> Theme.LIGHT;
        case DARK -> Theme.DARK;
      };
    }

    /// What gives the other theme than this: by the system's choice, if that is the other.
    Look other(ColorScheme system) {
      Theme wanted = theme(system).other();
      if (wanted == Theme.of(system)) {
        return SYSTEM;
      }
      return wanted == Theme.DARK ? DARK : LIGHT;
    }
  }

  /// Where a window is while it does not fill the screen, in pixels of the screen.
  ///
  /// @param maximised whether it fills the screen
  record Bounds(double x, double y, double width, double height, boolean maximised) {

    boolean isPossible() {
      return Double.isFinite(x) && Double.isFinite(y) && width >= 1 && height >= 1;
    }
  }

  Settings {
    // A file may leave things out.
    theme = Objects.requireNonNullElse(theme, Look.SYSTEM);
    zoom = Zoom.isStep(zoom) ? zoom : Zoom.NORMAL.percent();
    bounds = bounds.filter(Bounds::isPossible);
  }
}
