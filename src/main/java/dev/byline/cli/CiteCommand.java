package dev.byline.cli;

import dev.byline.cite.CitationFormatter;
import dev.byline.cite.CitationStyle;
import dev.byline.cite.ReferenceList;
import dev.byline.cite.UnusableStyle;
import dev.byline.cli.options.PaperChoiceOptions;
import dev.byline.cli.options.RefusedInputException;
import dev.byline.cli.print.TerminalProgress;
import dev.byline.exchange.stream.PaperWriter;
import dev.byline.export.ExportProgress;
import dev.byline.export.PaperExport;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.QueryText;
import dev.byline.model.Paper;
import dev.byline.model.PaperId;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `byline cite`: prints a list of references in a citation style.
@Command(
    name = "cite",
    description = "Cite papers in a style: APA, IEEE and others, or any .csl file.",
    footer = {
      "",
      "QUERY is as in byline search. Styles: apa, ieee, chicago, mla, vancouver and",
      "nature, or a file from https://www.zotero.org/styles. A style orders the",
      "references by author, or numbers them in the order of the query.",
      "",
      "  byline cite momentum year:2024 --style apa",
      "  byline cite 'tag:\"to read\"' --style my-journal.csl --html",
    })
final class CiteCommand implements Callable<Integer> {

  private final BylineCommand root;

  @Mixin private PaperChoiceOptions choice = new PaperChoiceOptions();

  @Option(
      names = "--style",
      paramLabel = "STYLE|FILE",
      defaultValue = "apa",
      description = "A style or a .csl file (default: ${DEFAULT-VALUE}).")
  private String style = "";

  @Option(names = "--html", description = "Print HTML, with italics and links.")
  private boolean html;

  CiteCommand(BylineCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException, RefusedInputException {
    CitationFormatter formatter = formatter();
    QueryText.Reading reading = choice.scope().read();
    reading.issues().stream().map(SearchCommand::describe).forEach(root.context().err()::println);
    try (LibraryFolder folder = root.openLibrary()) {
      PaperQuery query = GroupCommand.within(folder, choice.scope().groups(), reading.query());
      List<PaperId> ids = ExportCommand.ids(folder, choice.papers());
      var cited = new ArrayList<Paper>();
      var export = new PaperExport(folder.library(), ExportProgress.NONE, () -> false);
      try (PaperWriter all = new PaperCollector(cited)) {
        long _ = ids.isEmpty() ? export.write(query, all) : export.write(ids, all);
      }
      ReferenceList references = references(formatter, cited);
      if (!references.references().isEmpty()) {
        root.context().out().println(html ? references.html() : references.text());
      } else {
        root.context().err().println("No papers match.");
      }
    }
    return ExitCode.DONE;
  }

  private ReferenceList references(CitationFormatter formatter, List<Paper> papers)
      throws IOException {
    try (var progress =
        new TerminalProgress(root.context().err(), root.context().terminal(), "Citing")) {
      return formatter.format(
          papers,
          done -> progress.update(0, 0, "%,d of %,d papers".formatted(done, papers.size())),
          () -> false);
    }
  }

  private CitationFormatter formatter() throws IOException, RefusedInputException {
    Optional<CitationStyle> known = CitationStyle.named(style);
    if (known.isPresent()) {
      return CitationFormatter.of(known.get());
    }
    Path file = Path.of(style);
    if (!Files.isRegularFile(file)) {
      throw new RefusedInputException(
          "There is no style and no file \"%s\". Styles: %s, or a .csl file."
              .formatted(
                  style,
                  Stream.of(CitationStyle.values())
                      .map(CitationStyle::key)
                      .collect(Collectors.joining(", "))));
    }
    try {
      return CitationFormatter.of(file);
    } catch (UnusableStyle e) {
      throw new RefusedInputException(String.valueOf(e.getMessage()));
    }
  }

  private record PaperCollector(List<Paper> papers) implements PaperWriter {

    @Override
    public void write(Paper paper) {
      papers.add(paper);
    }

    @Override
    public void close() {}
  }
}
