package dev.byline.cli;

import dev.byline.cli.options.NamedRecord;
import dev.byline.cli.options.RefusedInputException;
import dev.byline.model.PaperId;
import dev.byline.workspace.LibraryFolder;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `byline attach`: says which paper is meant by what no page lists any more.
@Command(
    name = "attach",
    description = "Attach marks, corrections and merges of a former title to a paper.",
    footer = {
      "",
      "A newer Byline may read a title differently. Marks, corrections and merges",
      "follow the paper; byline doctor lists those whose paper is uncertain.",
    })
final class AttachCommand implements Callable<Integer> {

  private final BylineCommand root;

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = "The id or the title, in quotes, that byline doctor lists.")
  private String old = "";

  @Parameters(
      index = "1",
      paramLabel = "PAPER",
      description = "The paper: an id, or words of its title, in quotes.")
  private String paper = "";

  AttachCommand(BylineCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException, RefusedInputException {
    try (LibraryFolder folder = root.openLibrary()) {
      PaperId id = NamedRecord.paper(folder.library(), paper).record().id();
      int attached = folder.looseEnds().attach(old, id);
      root.context().out().printf("Attached to %s from \u201c%s\u201d: %,d.%n", id, old, attached);
      return ExitCode.DONE;
    } catch (FileNotFoundException e) {
      throw new RefusedInputException(String.valueOf(e.getMessage()));
    }
  }
}
