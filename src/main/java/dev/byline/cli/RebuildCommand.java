package dev.byline.cli;

import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `byline rebuild`: makes the index anew from the archive.
@Command(name = "rebuild", description = "Make the index anew from the archive.")
final class RebuildCommand implements Callable<Integer> {

  private final BylineCommand root;

  RebuildCommand(BylineCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    try (LibraryFolder folder = root.openFolder();
        var progress = new TerminalProgress(root.context(), "Rebuilding")) {
      folder.rebuild(progress, () -> false);
    }
    root.context().out().println("The index shows the whole archive.");
    return ExitCode.DONE;
  }
}
