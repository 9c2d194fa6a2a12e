package dev.byline.cli.content;

import dev.byline.cli.options.LibraryAccess;
import dev.byline.cli.options.RefusedInputException;
import dev.byline.who.DecisionInForce;
import dev.byline.who.DuplicateFinder;
import dev.byline.who.Removals;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `byline restore`: brings back what was removed.
@Command(
    name = "restore",
    description = "Restore what was removed: authors, papers, pages and data sets.",
    footer = {
      "",
      "Marks, groups and merges come back too. Without a name, the removals are",
      "listed.",
    })
public final class RestoreCommand implements Callable<Integer> {

  private final LibraryAccess root;

  @Parameters(
      arity = "0..*",
      paramLabel = "NAME",
      description = "Names, titles or ids of what was removed.")
  private List<String> names = new ArrayList<>();

  @Option(names = "--all", description = "Restore everything.")
  private boolean all;

  @Option(names = "--json", description = "Print the removals, or what was restored, as JSON.")
  private boolean json;

  public RestoreCommand(LibraryAccess root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException, RefusedInputException {
    if (all && !names.isEmpty()) {
      throw new RefusedInputException("Give names or --all, not both.");
    }
    try (LibraryFolder folder = root.openLibrary()) {
      Removals removals =
          new DuplicateFinder(folder.library(), folder, () -> LocalDate.now(ZoneId.systemDefault()))
              .removals();
      List<DecisionInForce> wanted = all || names.isEmpty() ? removals.all() : named(removals);
      boolean isList = !all && names.isEmpty();
      if (isList || wanted.isEmpty()) {
        RemovalList.print(wanted, json, root.out());
        return CommandLine.ExitCode.OK;
      }
      String said = removals.takeBack(wanted).said();
      if (json) {
        RemovalList.print(wanted, true, root.out());
      } else {
        root.out().println(said);
      }
    }
    return CommandLine.ExitCode.OK;
  }

  private List<DecisionInForce> named(Removals removals) throws IOException, RefusedInputException {
    var wanted = new LinkedHashSet<DecisionInForce>();
    for (String name : names) {
      List<DecisionInForce> found = removals.named(name);
      if (found.isEmpty()) {
        throw new RefusedInputException(
            "Nothing called \"%s\" has been removed; byline restore lists the removals."
                .formatted(name));
      }
      wanted.addAll(found);
    }
    return List.copyOf(wanted);
  }
}
