package dev.byline.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// The folder for a user's data and settings, according to the conventions of the platform.
final class DataFolder {

  private DataFolder() {}

  /// The library folder where none is named.
  ///
  /// @param os value of the system property `os.name`
  /// @param home the user's home folder
  /// @param environment the process environment
  static Path library(String os, Path home, Map<String, String> environment) {
    String name = os.toLowerCase(Locale.ROOT);
    if (name.contains("mac")) {
      return home.resolve("Library/Application Support/Byline");
    }
    if (name.contains("win")) {
      return named(environment, "APPDATA", home.resolve("AppData/Roaming")).resolve("Byline");
    }
    return named(environment, "XDG_DATA_HOME", home.resolve(".local/share")).resolve("byline");
  }

  /// The folder for the user's settings, whatever library is open.
  ///
  /// @param os value of the system property `os.name`
  /// @param home the user's home folder
  /// @param environment the process environment
  static Path settings(String os, Path home, Map<String, String> environment) {
    String name = os.toLowerCase(Locale.ROOT);
    return name.contains("mac") || name.contains("win")
        ? library(os, home, environment)
        : named(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("byline");
  }

  /// The folder a variable names; by the XDG specification, one that is not absolute does not
  /// count.
  private static Path named(Map<String, String> environment, String variable, Path otherwise) {
    String value = environment.getOrDefault(variable, "");
    return value.isEmpty() || !Path.of(value).isAbsolute() ? otherwise : Path.of(value);
  }
}
