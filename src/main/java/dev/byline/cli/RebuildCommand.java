package dev.byline.cli;

import dev.byline.cli.print.TerminalProgress;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `byline rebuild`: makes the index anew from the archive.
@Command(
    name = "rebuild",
    description =
        "Rebuild the index from the archive. A journal that is shorter than it was is accepted as"
            + " it is.")
final class RebuildCommand implements Callable<Integer> {

  private final BylineCommand root;

  RebuildCommand(BylineCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    Optional<String> loss;
    try (LibraryFolder folder = root.openFolder();
        var progress =
            new TerminalProgress(root.context().err(), root.context().terminal(), "Rebuilding")) {
      loss = folder.journalLoss();
      folder.rebuild(progress, () -> false);
    }
    root.context().out().println("The index shows the whole archive.");
    if (loss.isPresent()) {
      root.context()
          .out()
          .println(
              "The journal is shorter than it was and was accepted as it is. byline doctor lists"
                  + " the pages that it no longer names.");
    }
    return ExitCode.DONE;
  }
}
