package dev.byline.cli;

import dev.byline.cli.options.CaptureDayOption;
import dev.byline.cli.options.RefusedInputException;
import dev.byline.cli.print.CommandJson;
import dev.byline.cli.print.TerminalProgress;
import dev.byline.cli.watch.NewsPrinter;
import dev.byline.intake.EntryCounts;
import dev.byline.intake.ImportOptions;
import dev.byline.intake.ImportReport;
import dev.byline.news.NewsFinder;
import dev.byline.news.NewsText;
import dev.byline.news.WatchNews;
import dev.byline.sync.FileProblem;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
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
final class ImportCommand implements Callable<Integer> {

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
    CommandContext context = root.context();
    ImportReport report;
    List<WatchNews> news;
    try (LibraryFolder folder = root.openLibrary();
        var progress = new TerminalProgress(context.err(), context.terminal(), "Importing")) {
      var options = new ImportOptions(day, false, acceptOffered);
      report = folder.importPaths(paths, options, progress, () -> false);
      news =
          new NewsFinder(folder.library(), InstantSource.system())
              .news(folder.watches().watches(), () -> false);
    }
    if (json) {
      ObjectNode node = node(report);
      node.set("news", NewsPrinter.counts(news));
      CommandJson.print(node, context.out());
    } else {
      print(report, context.out());
      NewsText.of(news).ifPresent(context.out()::println);
    }
    return report.failed().isEmpty() ? ExitCode.DONE : ExitCode.BAD_INPUT;
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
}
