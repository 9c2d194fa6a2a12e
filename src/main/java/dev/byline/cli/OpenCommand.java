package dev.byline.cli;

import dev.byline.cli.options.RefusedInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `byline open`: opens the window with files to review, as a desktop's *Open with* does.
@Command(
    name = "open",
    description = "Open files in the window, to review and add them.",
    footer = {
      "",
      "If a window has the library open, it takes the files. Nothing is added before",
      "you have seen it; byline import adds files at once.",
    })
final class OpenCommand implements Callable<Integer> {

  private final BylineCommand root;

  @Parameters(paramLabel = "FILE", description = "Pages, data sets and folders.", arity = "0..*")
  private List<Path> files = List.of();

  OpenCommand(BylineCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException, RefusedInputException {
    List<Path> named = files.stream().map(file -> file.toAbsolutePath().normalize()).toList();
    Optional<Path> missing = named.stream().filter(Files::notExists).findFirst();
    if (missing.isPresent()) {
      throw new RefusedInputException(missing.get() + ": no such file");
    }
    CommandContext.Desktop desktop = root.context().desktop();
    if (!named.isEmpty() && !desktop.hasDisplay()) {
      throw new RefusedInputException(
          "There is no display for the window. To add files without it: byline import FILE...");
    }
    boolean isTaken = !named.isEmpty() && desktop.hand(root.folder(), named);
    return isTaken ? ExitCode.DONE : root.open(named);
  }
}
