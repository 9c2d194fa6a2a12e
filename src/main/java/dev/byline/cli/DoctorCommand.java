package dev.byline.cli;

import dev.byline.cli.print.Json;
import dev.byline.workspace.Finding;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;

/// `byline doctor`: checks archive and index, and changes nothing.
@Command(
    name = "doctor",
    description = "Check the archive and the index: what is wrong, and what would mend it.")
final class DoctorCommand implements Callable<Integer> {

  private final BylineCommand root;

  @Option(names = "--json", description = "Print an array of findings.")
  private boolean json;

  DoctorCommand(BylineCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    Context context = root.context();
    List<Finding> findings;
    int waiting;
    try (LibraryFolder folder = root.openFolder();
        var progress = new TerminalProgress(context, "Checking")) {
      findings = folder.check(progress, () -> false);
      waiting = folder.marks().waiting().size();
    }
    if (json) {
      ArrayNode array = Json.array();
      findings.forEach(
          f -> array.add(Json.object().put("problem", f.what()).put("remedy", f.remedy())));
      Json.print(array, context.out());
    } else if (findings.isEmpty()) {
      context.out().println("The library is sound.");
    } else {
      findings.forEach(f -> context.out().printf("%s%n  %s%n", f.what(), f.remedy()));
    }
    if (!json && waiting > 0) {
      context
          .out()
          .printf(
              "Papers you marked that are not in the library now: %,d. Their marks are kept, and"
                  + " count again when the papers come back.%n",
              waiting);
    }
    return findings.isEmpty() ? ExitCode.DONE : ExitCode.BAD_INPUT;
  }
}
