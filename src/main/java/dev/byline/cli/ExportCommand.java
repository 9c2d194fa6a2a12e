package dev.byline.cli;

import dev.byline.cli.options.ExportFormatNames;
import dev.byline.cli.options.PaperChoiceOptions;
import dev.byline.cli.options.RefusedInputException;
import dev.byline.cli.print.TerminalProgress;
import dev.byline.exchange.ExportFormat;
import dev.byline.exchange.stream.PaperWriter;
import dev.byline.export.ExportProgress;
import dev.byline.export.PaperExport;
import dev.byline.export.WholeFile;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.QueryText;
import dev.byline.model.PaperId;
import dev.byline.workspace.LibraryFolder;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `byline export`: writes papers in the formats of other programs.
@Command(
    name = "export",
    description = "Export papers: all that match a query, or those named by id.",
    footer = {
      "",
      "QUERY is as in byline search; \"\" is the whole library. All matches are written,",
      "in the order of the query.",
      "",
      "  byline export \"\" --format json-lines --out library.jsonl",
      "  byline export momentum year:2024 --out momentum.bib",
      "  byline export in:pierre-marion,pierre-ablin --format ris",
      "  byline export 'tag:\"to read\"' --group lab --format csv",
      "",
      "  byline export --all --out library.zip",
      "",
      "json-lines and csv hold every field, and Byline reads them back. A file is",
      "written as a whole or not at all.",
    })
final class ExportCommand implements Callable<Integer> {

  private final BylineCommand root;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private PaperChoiceOptions choice = new PaperChoiceOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = ExportFormatNames.class,
      completionCandidates = ExportFormatNames.class,
      description = "${COMPLETION-CANDIDATES} (default: by the ending of FILE).")
  private @Nullable ExportFormat format;

  @Option(
      names = "--all",
      description = "The whole library as a zip file for another Byline: pages, decisions, marks.")
  private boolean all;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The file to write (default: standard output).")
  private @Nullable Path out;

  ExportCommand(BylineCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException, RefusedInputException {
    if (all) {
      if (format != null || !choice.isEmpty()) {
        throw new ParameterException(
            Objects.requireNonNull(spec).commandLine(),
            "--all saves the whole library; leave out the query, --paper and --format");
      }
      return exportAll();
    }
    ExportFormat chosen = chosenFormat();
    QueryText.Reading reading = choice.scope().read();
    reading.issues().stream().map(SearchCommand::describe).forEach(root.context().err()::println);
    try (LibraryFolder folder = root.openLibrary()) {
      PaperQuery query = GroupCommand.within(folder, choice.scope().groups(), reading.query());
      List<PaperId> ids = ids(folder, choice.papers());
      if (out == null) {
        print(folder, query, ids, chosen);
      } else {
        save(folder, query, ids, chosen, out);
      }
    }
    return ExitCode.DONE;
  }

  private int exportAll() throws IOException, RefusedInputException {
    if (out == null) {
      throw new RefusedInputException("Name a file for the library: --all --out library.zip");
    }
    try (LibraryFolder folder = root.openFolder()) {
      if (folder.isNew()) {
        throw new RefusedInputException(BylineCommand.EMPTY);
      }
      boolean _ =
          WholeFile.write(
              out,
              stream -> {
                folder.exportAll(stream, () -> false);
                return true;
              });
    }
    root.context().err().println("Saved the library: " + out);
    return ExitCode.DONE;
  }

  private ExportFormat chosenFormat() throws RefusedInputException {
    if (format != null) {
      return format;
    }
    if (out == null) {
      throw new RefusedInputException("Name a format: --format bibtex, for example.");
    }
    String file = out.toString();
    return ExportFormat.ofFile(file)
        .orElseThrow(() ->
            new RefusedInputException("The ending of " + file + " names no format; add --format"));
  }

  /// The ids of papers that are in the library, as typed.
  static List<PaperId> ids(LibraryFolder folder, List<String> texts)
      throws IOException, RefusedInputException {
    var ids = new ArrayList<PaperId>();
    for (String text : texts) {
      var id = new PaperId(text);
      if (folder.library().paper(id, PaperQuery.ALL).isEmpty()) {
        throw new RefusedInputException("There is no paper with the id \"" + text + "\".");
      }
      ids.add(id);
    }
    return ids;
  }

  /// Stops where nobody reads the output any more, which is reported when the program ends.
  private void print(LibraryFolder folder, PaperQuery query, List<PaperId> ids, ExportFormat chosen)
      throws IOException {
    PrintWriter results = root.context().out();
    try (PaperWriter writer = chosen.writer(results)) {
      write(folder, query, ids, writer, ExportProgress.NONE, results::checkError);
    } catch (CancellationException _) {
      return;
    }
    results.flush();
  }

  private void save(
      LibraryFolder folder, PaperQuery query, List<PaperId> ids, ExportFormat chosen, Path file)
      throws IOException {
    long count;
    try (var progress =
        new TerminalProgress(root.context().err(), root.context().terminal(), "Exporting")) {
      count =
          WholeFile.write(
              file,
              stream -> {
                var text =
                    new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
                long written;
                try (PaperWriter writer = chosen.writer(text)) {
                  written =
                      write(
                          folder,
                          query,
                          ids,
                          writer,
                          (done, total) ->
                              progress.update(0, 0, "%,d of %,d papers".formatted(done, total)),
                          () -> false);
                }
                text.flush();
                return written;
              });
    }
    root.context().err().printf("Saved %,d %s: %s%n", count, count == 1 ? "paper" : "papers", file);
  }

  private static long write(
      LibraryFolder folder,
      PaperQuery query,
      List<PaperId> ids,
      PaperWriter writer,
      ExportProgress progress,
      BooleanSupplier cancelled)
      throws IOException {
    var export = new PaperExport(folder.library(), progress, cancelled);
    return ids.isEmpty() ? export.write(query, writer) : export.write(ids, writer);
  }
}
