package dev.byline.cli;

import dev.byline.cli.options.CaptureDayOption;
import dev.byline.cli.options.RefusedInputException;
import dev.byline.cli.print.CommandJson;
import dev.byline.cli.print.TerminalProgress;
import dev.byline.cli.watch.NewsPrinter;
import dev.byline.intake.EntryCounts;
import dev.byline.intake.ImportOptions;
import dev.byline.intake.ImportReport;
import dev.byline.library.LibraryBusyException;
import dev.byline.news.NewsFinder;
import dev.byline.news.NewsText;
import dev.byline.news.WatchNews;
import dev.byline.sync.FileProblem;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `byline import`: imports pages, data sets and whole libraries.
@Command(
    name = "import",
    description =
        "Import pages and data sets: text files of author pages, BibTeX, RIS, exports of Scopus,"
            + " Web of Science, PubMed and others (\"byline formats\" lists them); gzip and zip are"
            + " read in place. Folders are read recursively. A library saved by export"
            + " --all is imported whole.")
class ImportCommand implements Callable<Integer> {

  private final BylineCommand root;

  @Parameters(paramLabel = "FILE|DIR", arity = "1..*", description = "Files, or folders.")
  private List<Path> paths = List.of();

  @Mixin private CaptureDayOption captured = new CaptureDayOption();

  @Option(
      names = "--accept-offered",
      description = "Also store doubtful papers (confidence below 0.7).")
  private boolean acceptOffered;

  @Option(names = "--json", description = "Print the report as JSON.")
  private boolean json;

  ImportCommand(BylineCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException, RefusedInputException {
    Optional<LocalDate> day = captured.day();
    if (day.isPresent() && day.get().isAfter(LocalDate.now(ZoneId.systemDefault()))) {
      throw new RefusedInputException(
          "--captured must be a day in the past, not " + day.get() + ".");
    }
    Imported done = take(new ImportOptions(day, false, acceptOffered));
    PrintWriter out = root.context().out();
    if (json) {
      ObjectNode node = node(done.report());
      node.set("news", NewsPrinter.counts(done.news()));
      CommandJson.print(node, out);
    } else {
      print(done.report(), out);
      NewsText.of(done.news()).ifPresent(out::println);
    }
    return done.report().failed().isEmpty() ? ExitCode.DONE : ExitCode.BAD_INPUT;
  }

  /// The report of an import, with the news of what the user watches.
  record Imported(ImportReport report, List<WatchNews> news) {}

  Imported take(ImportOptions options) throws IOException {
    try (LibraryFolder folder = root.openLibrary()) {
      return take(folder, options);
    }
  }

  final Imported take(LibraryFolder folder, ImportOptions options) throws IOException {
    CommandContext context = root.context();
    try (var progress = new TerminalProgress(context.err(), context.terminal(), "Importing")) {
      ImportReport report = folder.importPaths(paths, options, progress, () -> false);
      return new Imported(
          report,
          new NewsFinder(folder.library(), InstantSource.system())
              .news(folder.watches().watches(), () -> false));
    }
  }

  private static void print(ImportReport report, PrintWriter out) {
    out.printf(
        "%,d read, %,d unchanged, %,d doubtful, %,d failed%n",
        report.read(), report.unchanged(), report.doubtful().size(), report.failed().size());
    EntryCounts entries = report.entries();
    if (!entries.isEmpty()) {
      out.printf(
          "%,d entries read, %,d new, %,d unchanged, %,d doubtful, %,d left out%n",
          entries.read(),
          entries.added(),
          entries.unchanged(),
          entries.doubtful(),
          entries.leftOut());
    }
    if (report.offered() > 0) {
      out.printf("%,d offered, not stored (--accept-offered stores them)%n", report.offered());
    }
    report.failed().forEach(problem -> out.println("failed: " + text(problem)));
    entries.reasons().forEach(problem -> out.println("left out: " + text(problem)));
    if (entries.leftOut() > entries.reasons().size()) {
      out.printf("left out: %,d more%n", entries.leftOut() - entries.reasons().size());
    }
    report.doubtful().stream()
        .filter(problem -> !entries.reasons().contains(problem))
        .forEach(problem -> out.println("doubtful: " + text(problem)));
    report.notTaken().forEach(problem -> out.println("not taken: " + text(problem)));
  }

  private static String text(FileProblem problem) {
    String place = problem.line() > 0 ? ":" + problem.line() : "";
    String file = problem.file().isEmpty() ? "" : problem.file() + place + ": ";
    return file + problem.message();
  }

  private static ObjectNode node(ImportReport report) {
    ObjectNode node =
        CommandJson.object()
            .put("read", report.read())
            .put("unchanged", report.unchanged())
            .put("offered", report.offered());
    node.set("doubtful", problems(report.doubtful(), "message"));
    node.set("failed", problems(report.failed(), "message"));
    EntryCounts entries = report.entries();
    node.putObject("entries")
        .put("read", entries.read())
        .put("new", entries.added())
        .put("unchanged", entries.unchanged())
        .put("doubtful", entries.doubtful())
        .put("leftOutCount", entries.leftOut())
        .set("leftOut", problems(entries.reasons(), "reason"));
    node.set("notTaken", problems(report.notTaken(), "reason"));
    return node;
  }

  private static ArrayNode problems(List<FileProblem> problems, String text) {
    ArrayNode array = CommandJson.array();
    for (FileProblem problem : problems) {
      array.add(
          CommandJson.object()
              .put("file", problem.file())
              .put("line", problem.line())
              .put(text, problem.message()));
    }
    return array;
  }

  /// `byline cluster import`: imports into the library's catalogue, and waits for whoever else
  /// does.
  @Command(
      name = "import",
      description =
          "Import pages and data sets into the catalogue that the library is imported into, as"
              + " byline import does, but wait while another Byline writes to it. An import that"
              + " was stopped goes on where it was when it is started again.",
      footer = {
        "",
        "Any number of imports may be started; they write one after the other. The",
        "files are kept in the library's folder, which all of them must be given.",
      })
  static final class IntoCatalogue extends ImportCommand {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final BylineCommand root;

    @Option(
        names = "--wait",
        paramLabel = "MINUTES",
        defaultValue = "60",
        description = "The longest to wait for another import (default: ${DEFAULT-VALUE}).")
    private int minutes;

    @Spec private @Nullable CommandSpec spec;

    IntoCatalogue(BylineCommand root) {
      super(root);
      this.root = root;
    }

    @Override
    Imported take(ImportOptions options) throws IOException {
      if (spec != null && minutes < 0) {
        throw new ParameterException(spec.commandLine(), "--wait takes 0 or more minutes");
      }
      if (root.catalogues().state(root.folder()).isEmpty()) {
        throw new IOException(
            "The library %s has an index of its own, and no catalogue. Create one: byline cluster init"
                .formatted(root.folder()));
      }
      long end = System.nanoTime() + Duration.ofMinutes(minutes).toNanos();
      boolean told = false;
      while (true) {
        try (LibraryFolder folder = root.openFolder()) {
          refuseAnother(folder);
          return take(folder, options);
        } catch (LibraryBusyException e) {
          if (System.nanoTime() >= end) {
            throw e;
          }
          if (!told) {
            root.err().println(e.getMessage());
            root.err().println("Trying again until then; Ctrl+C ends it.");
            told = true;
          }
          pause();
        }
      }
    }

    private static void refuseAnother(LibraryFolder folder) throws IOException {
      if (folder.journalLoss().isPresent()) {
        throw new IOException(
            ("The catalogue shows more than the library %s has. If it was made from another"
                    + " library, import into that one; if not, run byline doctor.")
                .formatted(folder.path()));
      }
    }

    private static void pause() throws IOException {
      try {
        Thread.sleep(PAUSE);
      } catch (InterruptedException e) {
        var interrupted = new InterruptedIOException();
        interrupted.initCause(e);
        throw interrupted;
      }
    }
  }
}
