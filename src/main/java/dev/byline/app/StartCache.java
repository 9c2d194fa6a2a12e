package dev.byline.app;

import dev.byline.wording.Wording;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/// The cache of what the JVM learned in the build's rehearsal, as this start finds it. The JVM
/// takes the cache only for the very files, folder, JDK and options with which it was made, and
/// starts without a word where any of them differs.
///
/// @param folder the folder of the start script, with the cache
/// @param built the folder in which the cache was made
/// @param used whether the JVM runs with it
record StartCache(Path folder, Path built, boolean used) {

  static final String FILE = "byline.aot";

  /// Of this start; empty where the program was not started by its script.
  ///
  /// @param properties the JVM's system properties
  static Optional<StartCache> of(Properties properties) {
    String folder = properties.getProperty("byline.home");
    String built = properties.getProperty("byline.built");
    if (folder == null || built == null) {
      return Optional.empty();
    }
    // The JVM names the sharing of classes among its modes; where it could not map the cache that
    // it was given, it shares none.
    boolean used = properties.getProperty("java.vm.info", "").contains("sharing");
    return Optional.of(new StartCache(Path.of(folder), Path.of(built), used));
  }

  /// A sentence for the user on a start that goes without the cache: why, and the remedy.
  Optional<String> notice() {
    return used ? Optional.empty() : Optional.of(Wording.of("start.cache", reason()));
  }

  private String reason() {
    if (!folder.equals(built)) {
      return Wording.of("start.cache.moved", built, folder);
    }
    Path file = folder.resolve(FILE);
    return Files.exists(file)
        ? Wording.of("start.cache.changed")
        : Wording.of("start.cache.missing", file);
  }
}
