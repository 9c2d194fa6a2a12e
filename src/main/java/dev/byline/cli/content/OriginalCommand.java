package dev.byline.cli.content;

import dev.byline.cli.options.JsonOption;
import dev.byline.cli.options.LibraryAccess;
import dev.byline.cli.options.NamedRecord;
import dev.byline.cli.options.RefusedInputException;
import dev.byline.cli.print.CommandJson;
import dev.byline.library.AuthorRecord;
import dev.byline.library.Listing;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.parse.LineLabel;
import dev.byline.parse.PageParser;
import dev.byline.parse.PageSource;
import dev.byline.parse.ParsedPage;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `byline original`: the text of a page as it was captured.
@Command(
    name = "original",
    description = "Print the original page of an author, or the lines of it that are a paper.",
    footer = {
      "",
      "The page is the one that the figures of the author are from, or the first that",
      "lists the paper. Records of data sets have no page.",
    })
public final class OriginalCommand implements Callable<Integer> {

  private final LibraryAccess root;

  @Parameters(
      paramLabel = "AUTHOR|PAPER",
      arity = "1..*",
      description = "An id, parts of an author's name, or words of a title.")
  private List<String> words = List.of();

  @Mixin private JsonOption json = new JsonOption();

  public OriginalCommand(LibraryAccess root) {
    this.root = root;
  }

  /// Lines of a page.
  private record Original(ParsedPage page, String name, String hash, Predicate<LineLabel> wanted) {}

  @Override
  public Integer call() throws IOException, RefusedInputException {
    try (LibraryFolder folder = root.openLibrary()) {
      String name = String.join(" ", words);
      Optional<Original> original =
          switch (NamedRecord.of(folder.library(), name)) {
            case NamedRecord.AnAuthor(AuthorId id) -> ofAuthor(id, folder);
            case NamedRecord.APaper(PaperId id) -> ofPaper(id, folder);
          };
      print(
          original.orElseThrow(() ->
              new RefusedInputException(
                  "%s is from a data set, or the text of its page was purged.".formatted(name))));
    }
    return CommandLine.ExitCode.OK;
  }

  private static Optional<Original> ofAuthor(AuthorId id, LibraryFolder folder) throws IOException {
    Optional<AuthorRecord> author = folder.library().author(id);
    return author.isEmpty() ? Optional.empty() : read(author.get().page(), folder, _ -> true);
  }

  private static Optional<Original> ofPaper(PaperId id, LibraryFolder folder) throws IOException {
    List<Listing> listings =
        folder
            .library()
            .paper(id, PaperQuery.ALL)
            .map(detail -> detail.record().listings())
            .orElse(List.of());
    for (Listing listing : listings) {
      Optional<Original> found =
          read(
              listing.page(),
              folder,
              label -> label.profile() == listing.profile() && label.paper() == listing.entry());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Original> read(
      String hash, LibraryFolder folder, Predicate<LineLabel> wanted) throws IOException {
    Optional<PageSource> source = folder.rawPage(hash);
    return source.isPresent()
            && PageParser.standard().read(source.get(), Optional.empty()) instanceof ParsedPage page
        ? Optional.of(new Original(page, source.get().name(), hash, wanted))
        : Optional.empty();
  }

  private void print(Original original) {
    List<LineLabel> labels = original.page().labels().stream().filter(original.wanted()).toList();
    List<String> lines = original.page().lines();
    if (!json.isChosen()) {
      labels.forEach(label -> root.out().println(lines.get(label.line() - 1)));
      return;
    }
    ObjectNode node =
        CommandJson.object().put("source", original.name()).put("hash", original.hash());
    ArrayNode array = node.putArray("lines");
    for (LineLabel label : labels) {
      array
          .addObject()
          .put("line", label.line())
          .put("kind", label.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
          .put("text", lines.get(label.line() - 1));
    }
    CommandJson.print(node, root.out());
  }
}
