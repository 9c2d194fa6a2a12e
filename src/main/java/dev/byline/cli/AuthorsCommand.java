package dev.byline.cli;

import dev.byline.ingest.LibraryFolder;
import dev.byline.library.AuthorPage;
import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorQuery.AuthorSort;
import dev.byline.library.AuthorRecord;
import dev.byline.library.PageRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;

/// `byline authors`: lists the authors of the library.
@Command(name = "authors", description = "List the authors, with the figures their pages give.")
final class AuthorsCommand implements Callable<Integer> {

  private static final int PAGE = 1000;

  private final BylineCommand root;

  @Parameters(
      paramLabel = "NAME",
      arity = "0..*",
      description = "Only authors with these parts in a name.")
  private List<String> name = List.of();

  @Option(
      names = "--sort",
      paramLabel = "KEY",
      defaultValue = "NAME",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}); figures highest first.")
  private AuthorSort sort = AuthorSort.NAME;

  @Option(names = "--json", description = "Print an array of objects.")
  private boolean json;

  AuthorsCommand(BylineCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    Context context = root.context();
    try (LibraryFolder folder = root.openLibrary()) {
      List<AuthorRecord> authors = all(folder);
      if (json) {
        ArrayNode array = Json.array();
        authors.forEach(author -> array.add(Json.author(author)));
        Json.print(array, context.out());
      } else if (authors.isEmpty() && folder.isEmpty()) {
        context.out().println(BylineCommand.EMPTY);
      } else {
        AuthorsTable.print(authors, context.out());
      }
    }
    return ExitCode.DONE;
  }

  private List<AuthorRecord> all(LibraryFolder folder) throws IOException {
    var query = new AuthorQuery(String.join(" ", name), sort, sort == AuthorSort.NAME);
    var authors = new ArrayList<AuthorRecord>();
    Optional<String> cursor = Optional.empty();
    do {
      PageRequest request =
          cursor.map(c -> PageRequest.after(c, PAGE)).orElseGet(() -> PageRequest.first(PAGE));
      AuthorPage page = folder.library().authors(query, request, () -> false);
      authors.addAll(page.authors());
      cursor = page.next();
    } while (cursor.isPresent());
    return authors;
  }
}
