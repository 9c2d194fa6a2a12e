package dev.byline.app.window;

import dev.byline.ui.kit.Theme;
import dev.byline.ui.kit.ZoomLevel;
import dev.byline.ui.shell.BrowsePanes;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.ColorScheme;

/// Settings that apply to all libraries, and the bounds of the window.
///
/// An invalid value is replaced by its default; the other values are kept. So a file edited by hand
/// or written by another version loses only its invalid values.
///
/// @param theme light, dark or that of the system
/// @param zoom in percent
/// @param singleKeys whether keys without a modifier are commands
/// @param byYear whether papers are grouped by year
/// @param citationStyle the key of a citation style, or the path of a `.csl` file
/// @param panes positions of the dividers between panes
/// @param bounds of the window; empty before it has been shown
public record Settings(
    Look theme,
    int zoom,
    boolean onlyOnEnter,
    boolean singleKeys,
    boolean byYear,
    String citationStyle,
    Optional<BrowsePanes.Places> panes,
    Optional<Bounds> bounds) {

  static final Settings STANDARD =
      new Settings(Look.SYSTEM, 100, false, true, false, "apa", Optional.empty(), Optional.empty());

  /// Whose choice light or dark is.
  public enum Look {
    SYSTEM,
    LIGHT,
    DARK;

    static Optional<Look> named(String name) {
      return Stream.of(values()).filter(look -> look.name().equals(name)).findFirst();
    }

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

  /// The settings that a file keeps.
  static Settings from(PropertyValues kept) {
    return new Settings(
        kept.text("theme").flatMap(Look::named).orElse(Look.SYSTEM),
        kept.integer("zoom").orElse(ZoomLevel.NORMAL.percent()),
        kept.flag("onlyOnEnter"),
        !kept.text("singleKeys").filter("false"::equalsIgnoreCase).isPresent(),
        kept.flag("byYear"),
        kept.text("citationStyle").orElse(STANDARD.citationStyle()),
        kept.numbers("panes.authors", "panes.papers", "panes.narrow", "panes.width")
            .map(n -> new BrowsePanes.Places(n.get(0), n.get(1), n.get(2), n.get(3))),
        kept.numbers("bounds.x", "bounds.y", "bounds.width", "bounds.height")
            .map(n ->
                new Bounds(n.get(0), n.get(1), n.get(2), n.get(3), kept.flag("bounds.maximised"))));
  }

  void into(PropertyValues kept) {
    kept.put("theme", theme);
    kept.put("zoom", zoom);
    kept.put("onlyOnEnter", onlyOnEnter);
    if (!singleKeys) {
      // A file of the first form has no such line, nor one for the citation style.
      kept.put("singleKeys", false);
    }
    kept.put("byYear", byYear);
    if (!citationStyle.equals(STANDARD.citationStyle())) {
      kept.put("citationStyle", citationStyle);
    }
    panes.ifPresent(at -> {
      kept.put("panes.authors", at.authors());
      kept.put("panes.papers", at.papers());
      kept.put("panes.narrow", at.narrow());
      kept.put("panes.width", at.width());
    });
    bounds.ifPresent(at -> {
      kept.put("bounds.x", at.x());
      kept.put("bounds.y", at.y());
      kept.put("bounds.width", at.width());
      kept.put("bounds.height", at.height());
      kept.put("bounds.maximised", at.maximised());
    });
  }

  public Settings {
    zoom = ZoomLevel.isStep(zoom) ? zoom : ZoomLevel.NORMAL.percent();
    bounds = bounds.filter(Bounds::isPossible);
  }
}
