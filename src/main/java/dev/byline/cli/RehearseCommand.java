package dev.byline.cli;

import dev.byline.sync.ProgressListener;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/// `byline rehearse`: uses the window on the sample pages, in a library that is made for it and
/// thrown away. The build does so once and has the JVM keep what it learned, for a quicker start.
@Command(
    name = "rehearse",
    hidden = true,
    description =
        "Use the window for some seconds without a display, to record the start-up cache.")
final class RehearseCommand implements Callable<Integer> {

  private final CommandContext context;

  RehearseCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    Path temporary = Files.createTempDirectory("byline-rehearsal");
    try {
      try (LibraryFolder folder = context.libraries().open(temporary)) {
        folder.importSamples(ProgressListener.NONE, () -> false);
      }
      // Opened anew, as a start does it; the second time the window comes back to where it was.
      context.desktop().prepare();
      for (int start = 0; start < 2; start++) {
        try (LibraryFolder folder = context.libraries().open(temporary)) {
          context.desktop().rehearse(folder);
        }
      }
    } finally {
      delete(temporary);
    }
    return ExitCode.DONE;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
