package dev.byline.cli;

import dev.byline.cli.print.TerminalProgress;
import dev.byline.workspace.IndexReport;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
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
    IndexReport report;
    try (LibraryFolder folder = root.openFolder();
        var progress =
            new TerminalProgress(root.context().err(), root.context().terminal(), "Rebuilding")) {
      loss = folder.journalLoss();
      report = folder.rebuild(progress, () -> false);
    }
    root.context().out().println("The index shows the whole archive.");
    print(report, root.context().out());
    if (loss.isPresent()) {
      root.context()
          .out()
          .println(
              "The journal is shorter than it was and was accepted as it is. byline doctor lists"
                  + " the pages that it no longer names.");
    }
    return ExitCode.DONE;
  }

  private static void print(IndexReport report, PrintWriter out) {
    out.printf("Papers before: %,d. Papers now: %,d.%n", report.papersBefore(), report.papersNow());
    List<String> carried = report.retitled().carried();
    if (!carried.isEmpty()) {
      out.printf(
          "Papers whose titles are read otherwise now, with your marks and decisions: %,d.%n",
          carried.size());
      carried.forEach(title -> out.println("  " + title));
    }
    List<String> unsure = report.retitled().unsure();
    if (!unsure.isEmpty()) {
      out.printf(
          "Papers with marks or decisions that no page lists any more: %,d. byline doctor lists"
              + " them; byline attach assigns them.%n",
          unsure.size());
    }
  }
}
