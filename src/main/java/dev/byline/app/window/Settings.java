package dev.byline.app.window;

import dev.byline.ui.kit.Theme;
import dev.byline.ui.shell.PanePlaces;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Settings that apply to all libraries, and the bounds of the window.
///
/// An invalid value is replaced by its default; the other values are kept. So a file edited by hand
/// or written by another version loses only its invalid values.
///
/// @param chosen every setting with its value as a text
/// @param panes positions of the dividers between panes
/// @param bounds of the window; empty before it has been shown
public record Settings(
    Map<Setting, String> chosen, Optional<PanePlaces> panes, Optional<Bounds> bounds) {

  static final Settings STANDARD = new Settings(Map.of(), Optional.empty(), Optional.empty());

  /// The choice of a theme.
  public enum Look {
    SYSTEM,
    LIGHT,
    DARK,
    HIGH_CONTRAST;

    Theme theme(Theme system) {
      return switch (this) {
        case SYSTEM -> system;
        case LIGHT -> Theme.LIGHT;
        case DARK -> Theme.DARK;
        case HIGH_CONTRAST -> Theme.HIGH_CONTRAST;
      };
    }

    /// The look that gives the other theme: the system's, if that is the other.
    Look other(Theme system) {
      Theme wanted = theme(system).other();
      if (wanted == system) {
        return SYSTEM;
      }
      return wanted == Theme.DARK ? DARK : LIGHT;
    }
  }

  /// The place of a window while it does not fill the screen, in pixels of the screen.
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
        values(setting -> setting.read(kept)),
        kept.numbers("panes.authors", "panes.papers", "panes.narrow", "panes.width")
            .map(n -> new PanePlaces(n.get(0), n.get(1), n.get(2), n.get(3))),
        kept.numbers("bounds.x", "bounds.y", "bounds.width", "bounds.height")
            .map(n ->
                new Bounds(n.get(0), n.get(1), n.get(2), n.get(3), kept.flag("bounds.maximised"))));
  }

  /// The settings of a window.
  static Settings of(MainWindow window, Bounds bounds) {
    return new Settings(
        values(setting -> setting.present(window)),
        Optional.of(window.shell().panes().places()),
        Optional.of(bounds));
  }

  private static Map<Setting, String> values(Function<Setting, String> value) {
    return Stream.of(Setting.values()).collect(Collectors.toMap(Function.identity(), value));
  }

  void into(PropertyValues kept) {
    chosen.forEach((setting, value) -> setting.write(value, kept));
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
    Map<Setting, String> all = new EnumMap<>(values(Setting::standard));
    all.putAll(chosen);
    chosen = Collections.unmodifiableMap(all);
    bounds = bounds.filter(Bounds::isPossible);
  }

  /// The value of a setting as a text.
  String value(Setting setting) {
    return chosen.getOrDefault(setting, setting.standard());
  }
}
