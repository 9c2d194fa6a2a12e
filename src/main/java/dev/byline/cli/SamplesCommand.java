package dev.byline.cli;

import dev.byline.sync.ProgressListener;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `byline samples`: adds the sample profiles to the library, or removes them.
@Command(name = "samples", description = "Add the sample profiles to the library, or remove them.")
final class SamplesCommand implements Callable<Integer> {

  private enum Action {
    ADD,
    REMOVE
  }

  private final BylineCommand root;

  @Parameters(paramLabel = "add|remove", description = "Add or remove the samples.")
  private Action action = Action.ADD;

  SamplesCommand(BylineCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    try (LibraryFolder folder = root.openLibrary()) {
      switch (action) {
        case ADD -> folder.importSamples(ProgressListener.NONE, () -> false);
        case REMOVE -> folder.removeSamples();
      }
    }
    return ExitCode.DONE;
  }
}
