package dev.byline.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A program of this JDK in a process of its own.
final class ChildProcess {

  private ChildProcess() {}

  /// Runs `program` to its end and returns what it printed.
  ///
  /// @throws IOException if it ends with another status than 0
  static String run(String program, List<String> args) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", program).toString());
    command.addAll(args);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = process.onExit().join().exitValue();
    if (status != 0) {
      throw new IOException(String.join(" ", command) + " ended with " + status + "\n" + output);
    }
    return output;
  }

  /// Runs a class of Byline, in its module as this process does, with flags for the JVM before.
  static String runOurs(List<String> jvmFlags, Class<?> main, List<String> args)
      throws IOException {
    var all = new ArrayList<String>(jvmFlags);
    all.addAll(
        List.of(
            "--enable-native-access=org.apache.lucene.core",
            "--module-path",
            System.getProperty("jdk.module.path"),
            "--patch-module",
            "dev.byline=target/test-classes",
            "--module",
            "dev.byline/" + main.getName()));
    all.addAll(args);
    return run("java", all);
  }

  /// The number behind `name=` in what a program printed.
  static double figure(String output, String name) throws IOException {
    Matcher match =
        Pattern.compile("(?<!\\S)" + Pattern.quote(name) + "=([0-9.]+)").matcher(output);
    if (!match.find()) {
      throw new IOException("No figure " + name + " in: " + output);
    }
    return Double.parseDouble(match.group(1));
  }
}
