package dev.byline.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// A start of a program with a window, watched until the program says that it has painted.
///
/// @param millis on the clock
/// @param cpuMillis of all threads, the compiler's among them
record Launch(double millis, double cpuMillis) {

  /// The platform on which windows need no display.
  static final List<String> HEADLESS =
      List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "-Djava.awt.headless=true");

  /// The flags of a window where people see it, if there is a display, else of one on the headless
  /// platform, which copies each picture dot by dot on the window's thread: some 20 ms at 1440x900.
  static List<String> windowed() {
    return System.getenv("DISPLAY") == null ? HEADLESS : List.of("-Djava.awt.headless=true");
  }

  /// The flags with which the build starts the program.
  static List<String> flags() {
    return List.of(System.getProperty("byline.jvm", "").split(" "));
  }

  /// Runs `command` until a line says `word`, and ends it.
  static Launch until(String word, List<String> command, Map<String, String> environment)
      throws IOException {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    var said = new StringBuilder();
    long start = System.nanoTime();
    Process process = builder.start();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.contains(word)) {
          double millis = (System.nanoTime() - start) / 1e6;
          Duration cpu = process.info().totalCpuDuration().orElse(Duration.ZERO);
          return new Launch(millis, cpu.toMillis());
        }
        said.append(line).append('\n');
      }
      throw new IOException(String.join(" ", command) + " never said " + word + "\n" + said);
    } finally {
      process.destroyForcibly().onExit().join();
    }
  }
}
