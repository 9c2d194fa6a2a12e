package dev.byline.cli;

import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `byline rebuild`: makes the index anew from the archive.
@Command(
    name = "rebuild",
    description =
        "Make the index anew from the archive, as it is: where the journal is shorter than it was,"
            + " that is accepted.")
final class RebuildCommand implements Callable<Integer> {

  private final BylineCommand root;

  RebuildCommand(BylineCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    Optional<String> loss;
    try (LibraryFolder folder = root.openFolder();
        var progress = new TerminalProgress(root.context(), "Rebuilding")) {
      loss = folder.journalLoss();
      folder.rebuild(progress, () -> false);
    }
    root.context().out().println("The index shows the whole archive.");
    if (loss.isPresent()) {
      root.context()
          .out()
          .println(
              "The journal, which is shorter than it was, counts as it is now. byline doctor lists"
                  + " the pages that it no longer names.");
    }
    return ExitCode.DONE;
  }
}
