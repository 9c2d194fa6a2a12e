package dev.byline.cli;

import dev.byline.archive.JournalCopies;
import dev.byline.archive.files.UnnamedPages;
import dev.byline.cli.print.CommandJson;
import dev.byline.cli.print.TerminalProgress;
import dev.byline.intake.ImportReport;
import dev.byline.library.PaperHit;
import dev.byline.sync.Hanging;
import dev.byline.workspace.FolderFinding;
import dev.byline.workspace.LibraryFolder;
import dev.byline.workspace.LooseEnds;
import dev.byline.workspace.Purge;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `byline doctor`: checks archive and index, and changes nothing unless it is asked to.
@Command(
    name = "doctor",
    description = "Check the archive and the index; report problems and how to fix them.",
    footer = {
      "",
      "Exit status: 0 no problems, 1 problems found. Bytes left by a killed import are",
      "mentioned but are not a problem. Without an option nothing is changed.",
    })
final class DoctorCommand implements Callable<Integer> {

  private final BylineCommand root;

  @Option(
      names = "--json",
      description =
          "Print an array of findings, and of what you said of papers that no page lists any more"
              + " (unattached), with the papers that may be meant (candidates).")
  private boolean json;

  @ArgGroup private @Nullable Remedy remedy;

  /// A remedy to be used.
  static final class Remedy {
    @Option(
        names = "--recover",
        description = "Add the pages in the archive that no line of its journal names.")
    private boolean recover;

    @Option(
        names = "--purge",
        description = "Overwrite the text of removed pages with blanks; this cannot be undone.")
    private boolean purge;

    @Option(
        names = "--take-in",
        paramLabel = "COPY",
        description =
            "Add the changes of a copy of a journal, such as a sync service leaves when two"
                + " computers wrote at the same time.")
    private @Nullable Path copy;
  }

  DoctorCommand(BylineCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    try (LibraryFolder folder = root.openFolder()) {
      if (remedy == null) {
        return check(folder);
      }
      Path copy = remedy.copy;
      if (copy != null) {
        return takeIn(folder, copy);
      }
      if (remedy.recover) {
        return recover(folder);
      }
      return remedy.purge ? purge(folder) : check(folder);
    }
  }

  private int check(LibraryFolder folder) throws IOException {
    CommandContext context = root.context();
    List<FolderFinding> findings;
    try (var progress = new TerminalProgress(context.err(), context.terminal(), "Checking")) {
      findings = folder.check(progress, () -> false);
    }
    if (json) {
      ArrayNode array = CommandJson.array();
      findings.forEach(
          f -> array.add(CommandJson.object().put("problem", f.what()).put("remedy", f.remedy())));
      for (Hanging one : folder.looseEnds().list()) {
        ObjectNode node = CommandJson.object().put("unattached", one.title());
        one.id().ifPresent(id -> node.put("id", id.value()));
        ArrayNode candidates = node.putArray("candidates");
        for (PaperHit hit : folder.looseEnds().candidates(one)) {
          candidates.addObject().put("id", hit.id().value()).put("title", hit.paper().title());
        }
        array.add(node.put("remedy", "byline attach OLD PAPER"));
      }
      CommandJson.print(array, context.out());
    } else {
      print(findings, folder, context.out());
    }
    return findings.isEmpty() ? ExitCode.DONE : ExitCode.BAD_INPUT;
  }

  private static void print(List<FolderFinding> findings, LibraryFolder folder, PrintWriter out)
      throws IOException {
    if (findings.isEmpty()) {
      out.println("The library is sound.");
    }
    findings.forEach(f -> out.printf("%s%n  %s%n", f.what(), f.remedy()));
    print(folder.recovery().unnamed(), out);
    print(folder.looseEnds(), out);
    int waiting = folder.marks().waiting().size();
    if (waiting > 0) {
      out.printf(
          "Papers you marked that are no longer in the library: %,d. Their marks are kept and"
              + " apply again when the papers return.%n",
          waiting);
    }
  }

  private static void print(LooseEnds ends, PrintWriter out) throws IOException {
    Map<String, List<PaperHit>> loose = new TreeMap<>();
    for (Hanging one : ends.list()) {
      String line = one.id().map(id -> id.value() + "  ").orElse("") + one.title();
      if (!loose.containsKey(line)) {
        loose.put(line, ends.candidates(one));
      }
    }
    if (!loose.isEmpty()) {
      out.println(
          "Your marks and decisions on these papers are kept, but no page lists them any more."
              + " To attach them to a paper: byline attach OLD PAPER");
      loose.forEach((line, candidates) -> {
        out.println("  " + line);
        candidates.forEach(
            hit -> out.println("    perhaps " + hit.id().value() + "  " + hit.paper().title()));
      });
    }
  }

  private static void print(UnnamedPages unnamed, PrintWriter out) {
    if (!unnamed.pages().isEmpty()) {
      out.printf(
          "Pages, or links of pages, that no line of the journal names: %,d (%,d bytes). They"
              + " are ignored; byline doctor --recover adds them.%n",
          unnamed.pages().size(), unnamed.bytes());
      unnamed.pages().forEach(page -> out.printf("  %s%s%n", page.origin().source(), day(page)));
    }
    if (unnamed.rest() > 0) {
      out.printf(
          "Other bytes that no line of the journal names: %,d. They are incomplete pages or second"
              + " copies that a killed import left, or links of pages that an older Byline"
              + " imported. If DOIs are missing after a recovery, import the HTML pages again.%n",
          unnamed.rest());
    }
  }

  private static String day(UnnamedPages.Found page) {
    return page.origin().captured().map(day -> "  " + day.date()).orElse("");
  }

  private int recover(LibraryFolder folder) throws IOException {
    CommandContext context = root.context();
    boolean isLost = folder.journalLoss().isPresent();
    ImportReport report;
    try (var progress = new TerminalProgress(context.err(), context.terminal(), "Reading")) {
      report = folder.recovery().recover(progress, () -> false);
    }
    PrintWriter out = context.out();
    if (report.read() == 0 && report.failed().isEmpty()) {
      out.println("The journal names every page.");
      folder.journalLoss().ifPresent(out::println);
      return folder.journalLoss().isPresent() ? ExitCode.BAD_INPUT : ExitCode.DONE;
    }
    out.printf("Pages added: %,d%n", report.read());
    report.failed().forEach(p -> out.println("Not added: " + p.file() + ": " + p.message()));
    if (isLost) {
      out.println(
          "Decisions in the lost part of the journal (names, corrections, merges, removals) are"
              + " on no page. A backup or a copy of journal.jsonl has them.");
    }
    return report.failed().isEmpty() ? ExitCode.DONE : ExitCode.BAD_INPUT;
  }

  private int purge(LibraryFolder folder) throws IOException {
    Purge.Report report = folder.purge().run();
    PrintWriter out = root.context().out();
    out.printf("Pages purged: %,d. Bytes overwritten: %,d.%n", report.pages(), report.bytes());
    report.remains().forEach(out::println);
    if (report.bytes() > 0) {
      out.println("The index may contain traces until it is rebuilt: byline rebuild.");
    }
    return ExitCode.DONE;
  }

  private int takeIn(LibraryFolder folder, Path copy) throws IOException {
    JournalCopies.Taken taken = folder.recovery().takeIn(copy);
    PrintWriter out = root.context().out();
    out.printf("Changes added: %,d. The copy is kept as %s.taken-in%n", taken.changes(), copy);
    taken
        .missing()
        .forEach(file ->
            out.println("The page of " + file + ", or its links, are missing: import it again."));
    return taken.missing().isEmpty() ? ExitCode.DONE : ExitCode.BAD_INPUT;
  }
}
