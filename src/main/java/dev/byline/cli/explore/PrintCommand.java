package dev.byline.cli.explore;

import dev.byline.cli.options.ComparisonScope;
import dev.byline.cli.options.JsonOption;
import dev.byline.cli.options.LibraryAccess;
import dev.byline.cli.options.NamedRecord;
import dev.byline.cli.options.NamedSide;
import dev.byline.cli.options.RefusedInputException;
import dev.byline.cli.print.CommandJson;
import dev.byline.compare.ComparisonMaker;
import dev.byline.compare.SideRequest;
import dev.byline.dossier.Dossier;
import dev.byline.dossier.DossierMaker;
import dev.byline.dossier.DossierPdf;
import dev.byline.export.WholeFile;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `byline print`: an author or a comparison as a PDF file.
@Command(
    name = "print",
    description = "Write an author or a comparison as a PDF file to print.",
    footer = {
      "",
      "The pages have the source and day of each figure, the doubts about it, and what",
      "is unknown. They are black on A4. --years and --category are for comparisons.",
      "",
      "  byline print pierre-marion --out marion.pdf",
      "  byline print --compare marion dherin @lab --out three.pdf",
    })
public final class PrintCommand implements Callable<Integer> {

  private final LibraryAccess root;

  @Parameters(
      paramLabel = "AUTHOR",
      arity = "1..*",
      description = "An id, or parts of a name in quotes; to compare, also @GROUP or @library.")
  private List<String> authors = List.of();

  @Option(names = "--compare", description = "Compare two to eight authors or groups.")
  private boolean compare;

  @Option(names = "--out", paramLabel = "FILE", required = true, description = "The PDF file.")
  private Path out = Path.of("");

  @Mixin private ComparisonScope scope = new ComparisonScope();

  @Mixin private JsonOption json = new JsonOption();

  public PrintCommand(LibraryAccess root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException, RefusedInputException {
    if (!compare && authors.size() > 1) {
      throw new RefusedInputException("Name one author, or give --compare for several.");
    }
    try (LibraryFolder folder = root.openLibrary()) {
      var maker = new DossierMaker(LocalDate.now(ZoneId.systemDefault()));
      DossierPdf.Written pdf =
          DossierPdf.write(compare ? comparison(maker, folder) : author(maker, folder));
      boolean _ =
          WholeFile.write(
              out,
              file -> {
                file.write(pdf.bytes());
                return true;
              });
      if (json.isChosen()) {
        CommandJson.print(
            CommandJson.object()
                .put("file", out.toString())
                .put("missingCharacters", pdf.missing()),
            root.out());
      } else {
        root.err().println("Written: " + out);
        if (pdf.missing() > 0) {
          root.err()
              .println(
                  pdf.missing()
                      + " characters are in no font of this computer; boxes stand for them.");
        }
      }
    }
    return CommandLine.ExitCode.OK;
  }

  private Dossier author(DossierMaker maker, LibraryFolder folder)
      throws IOException, RefusedInputException {
    return maker
        .of(NamedRecord.author(folder.library(), authors.getFirst()), folder.library(), () -> false)
        .orElseThrow();
  }

  private Dossier comparison(DossierMaker maker, LibraryFolder folder)
      throws IOException, RefusedInputException {
    var sides = new LinkedHashSet<SideRequest>();
    for (String author : authors) {
      sides.add(NamedSide.of(folder, author));
    }
    var request = new ComparisonMaker.Request(List.copyOf(sides), scope.read(), Set.of());
    if (!request.isPossible()) {
      throw new RefusedInputException(
          "Two to eight authors or groups can be compared, not %d.".formatted(sides.size()));
    }
    return maker.of(
        new ComparisonMaker(folder.library())
            .compare(request, () -> false)
            .orElseThrow(() -> new RefusedInputException("This is only one side; name a second.")));
  }
}
