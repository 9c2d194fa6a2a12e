package dev.byline.cli.explore;

import dev.byline.cli.options.ComparisonScope;
import dev.byline.cli.options.LibraryAccess;
import dev.byline.cli.options.NamedSide;
import dev.byline.cli.options.RefusedInputException;
import dev.byline.cli.print.CompareText;
import dev.byline.compare.ComparisonMaker;
import dev.byline.compare.ComparisonResult;
import dev.byline.compare.SideRequest;
import dev.byline.compare.chart.ChartFiles;
import dev.byline.compare.report.CsvTable;
import dev.byline.compare.report.HtmlReport;
import dev.byline.compare.report.JsonComparison;
import dev.byline.compare.report.LatexTable;
import dev.byline.compare.report.MarkdownTable;
import dev.byline.export.WholeFile;
import dev.byline.library.Library;
import dev.byline.library.query.PaperQuery;
import dev.byline.stats.Comparison;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `byline compare`: two to eight authors or groups side by side, with the source of every figure.
@Command(
    name = "compare",
    description = "Compare two to eight authors or groups, with the source of every figure.",
    footer = {
      "",
      "A group counts as one side: @lab. @library stands for the whole library.",
    })
public final class CompareCommand implements Callable<Integer> {

  private static final String ONE_SIDE = "This is only one side; name a second.";

  private final LibraryAccess root;

  @Parameters(
      paramLabel = "AUTHOR",
      arity = "2..*",
      description = "Ids, parts of names in quotes, @GROUP or @library.")
  private List<String> authors = List.of();

  @Mixin private ComparisonScope scope = new ComparisonScope();

  @ArgGroup private Output output = new Output();

  /// The form of the output; a table where nothing is asked for.
  static final class Output {
    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Option(names = "--csv", description = "Print CSV: one row for each figure of each author.")
    private boolean csv;

    @Option(names = "--markdown", description = "Print a table in Markdown.")
    private boolean markdown;

    @Option(names = "--latex", description = "Print a table in LaTeX.")
    private boolean latex;

    @Option(
        names = "--html",
        paramLabel = "FILE",
        description = "Write a self-contained HTML report with charts.")
    private @Nullable Path html;

    @Option(
        names = "--charts",
        paramLabel = "DIR",
        description = "Write each chart as an SVG file into a folder.")
    private @Nullable Path charts;
  }

  public CompareCommand(LibraryAccess root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException, RefusedInputException {
    PaperQuery papers = scope.read();
    try (LibraryFolder folder = root.openLibrary()) {
      Library library = folder.library();
      var entrants = new LinkedHashSet<SideRequest>();
      for (String author : authors) {
        entrants.add(NamedSide.of(folder, author));
      }
      checkCount(entrants.size());
      var request = new ComparisonMaker.Request(List.copyOf(entrants), papers, Set.of());
      write(
          new ComparisonMaker(library)
              .compare(request, () -> false)
              .orElseThrow(() -> new RefusedInputException(ONE_SIDE)));
    }
    return CommandLine.ExitCode.OK;
  }

  private static void checkCount(int sides) throws RefusedInputException {
    if (sides < 2) {
      throw new RefusedInputException(ONE_SIDE);
    }
    if (sides > Comparison.MOST_SUBJECTS) {
      throw new RefusedInputException(
          "These are %d sides; at most %d can be compared. To combine authors into one side: byline group create"
              .formatted(sides, Comparison.MOST_SUBJECTS));
    }
  }

  private void write(ComparisonResult compared) throws IOException {
    PrintWriter out = root.out();
    if (output.html != null) {
      write(output.html, HtmlReport.of(compared));
    } else if (output.charts != null) {
      Files.createDirectories(output.charts);
      for (var chart : ChartFiles.in(output.charts, "svg").entrySet()) {
        write(chart.getValue(), ChartFiles.svg(chart.getKey(), compared, false));
      }
    } else if (output.json) {
      out.println(JsonComparison.of(compared));
    } else if (output.csv) {
      out.print(CsvTable.of(compared));
      out.flush();
    } else if (output.markdown) {
      out.print(MarkdownTable.of(compared));
      out.flush();
    } else if (output.latex) {
      out.print(LatexTable.of(compared));
      out.flush();
    } else {
      CompareText.print(compared, out);
    }
  }

  private void write(Path to, String text) throws IOException {
    boolean _ =
        WholeFile.write(
            to,
            file -> {
              file.write(text.getBytes(StandardCharsets.UTF_8));
              return true;
            });
    root.err().println("Written: " + to);
  }
}
