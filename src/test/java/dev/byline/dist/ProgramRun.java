package dev.byline.dist;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// One run of a program, with an environment of its own.
///
/// @param out what it wrote, results and messages together
record ProgramRun(int status, String out) {

  private static final int PATIENCE_SECONDS = 120;

  static ProgramRun of(List<String> command, Map<String, String> environment) throws IOException {
    Path out = Files.createTempFile("byline-run", ".txt");
    try {
      Process process = start(command, environment, out);
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException("It does not end: " + command + "\n" + Files.readString(out));
      }
      return new ProgramRun(
          process.exitValue(), Files.readString(out, StandardCharsets.UTF_8).strip());
    } catch (InterruptedException e) {
      throw new IOException(e);
    } finally {
      Files.delete(out);
    }
  }

  static Process start(List<String> command, Map<String, String> environment, Path out)
      throws IOException {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    return builder.redirectOutput(out.toFile()).start();
  }

  /// What a run writes that must succeed.
  static String done(List<String> command, Map<String, String> environment) throws IOException {
    ProgramRun run = of(command, environment);
    if (run.status != 0) {
      throw new IOException(command + " ends with status " + run.status + ": " + run.out);
    }
    return run.out;
  }
}
