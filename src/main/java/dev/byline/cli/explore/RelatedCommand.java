package dev.byline.cli.explore;

import dev.byline.cli.options.JsonOption;
import dev.byline.cli.options.LibraryAccess;
import dev.byline.cli.options.NamedRecord;
import dev.byline.cli.options.RefusedInputException;
import dev.byline.cli.print.CommandJson;
import dev.byline.cli.print.PaperText;
import dev.byline.library.PaperDetail;
import dev.byline.library.PaperHit;
import dev.byline.library.RelatedPaper;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `byline related`: papers that share characteristic words with a paper.
@Command(
    name = "related",
    description = "List papers related to a paper, with the words that they share.",
    footer = {
      "",
      "Words count more if they are rare in the library. The closest papers come",
      "first.",
    })
public final class RelatedCommand implements Callable<Integer> {

  /// Shared words that are named of each.
  private static final int SHARED = 5;

  private static final int MOST = 200;

  private final LibraryAccess root;

  @Parameters(paramLabel = "PAPER", arity = "1..*", description = "An id, or words of a title.")
  private List<String> words = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "5",
      description = "At most this many papers, 1 to 200 (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Mixin private JsonOption json = new JsonOption();

  public RelatedCommand(LibraryAccess root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException, RefusedInputException {
    if (limit < 1 || limit > MOST) {
      throw new RefusedInputException("--limit must be 1 to %d, not %d".formatted(MOST, limit));
    }
    try (LibraryFolder folder = root.openLibrary()) {
      PaperDetail paper = NamedRecord.paper(folder.library(), String.join(" ", words));
      List<RelatedPaper> related =
          folder.suggestions().related(paper.record().id(), limit, () -> false);
      if (json.isChosen()) {
        CommandJson.print(node(paper, related), root.out());
      } else if (related.isEmpty()) {
        root.out().println("No related papers.");
      } else {
        for (RelatedPaper one : related) {
          PaperText.printRow(one.paper(), root.out());
          root.out().println("    Common words: " + String.join(", ", shared(one)));
        }
      }
    }
    return CommandLine.ExitCode.OK;
  }

  private static List<String> shared(RelatedPaper related) {
    return related.words().subList(0, Math.min(SHARED, related.words().size()));
  }

  private static ObjectNode node(PaperDetail paper, List<RelatedPaper> related) {
    ObjectNode node =
        CommandJson.object()
            .put("id", paper.record().id().value())
            .put("title", paper.record().paper().title());
    ArrayNode papers = node.putArray("related");
    for (RelatedPaper one : related) {
      PaperHit hit = one.paper();
      ObjectNode other =
          papers
              .addObject()
              .put("id", hit.id().value())
              .put("title", hit.paper().title())
              .put("published", CommandJson.orNull(hit.paper().published()));
      other.set("authors", CommandJson.strings(hit.paper().authors()));
      other.set("words", CommandJson.strings(one.words()));
    }
    return node;
  }
}
