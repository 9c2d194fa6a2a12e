package dev.byline.cli.watch;

import dev.byline.cli.options.LibraryAccess;
import dev.byline.cli.options.RefusedInputException;
import dev.byline.cli.print.CommandJson;
import dev.byline.cli.print.TextTable;
import dev.byline.library.own.WatchBook;
import dev.byline.library.query.QueryText;
import dev.byline.model.own.Watch;
import dev.byline.model.own.WatchEntry;
import dev.byline.news.NewsFinder;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;

/// `byline searches`: queries that are kept under a name.
@Command(
    name = "searches",
    description = "List or change saved searches.",
    footer = {
      "",
      "A saved search keeps its query, filters and sort order (see byline search",
      "--help). byline news lists what is new in it. Without a command, the saved",
      "searches are listed.",
    })
public final class SearchesCommand implements Callable<Integer> {

  private final LibraryAccess root;

  @Option(names = "--json", description = "Print the saved searches as JSON.")
  private boolean json;

  public SearchesCommand(LibraryAccess root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    try (LibraryFolder folder = root.openLibrary()) {
      List<WatchEntry> searches = folder.watches().watches().of(Watch.Kind.SEARCH);
      if (json) {
        ArrayNode array = CommandJson.array();
        searches.forEach(entry -> array.add(NewsPrinter.node(entry)));
        CommandJson.print(array, root.out());
      } else if (searches.isEmpty()) {
        root.out().println("There are no saved searches yet: byline searches add NAME QUERY");
      } else {
        var table = new TextTable().text("Search").text("Query").text("Last seen");
        for (WatchEntry entry : searches) {
          table.row(
              entry.watch().name(), entry.watch().about(), NewsPrinter.moment(entry.seen().at()));
        }
        table.print(root.out());
      }
    }
    return CommandLine.ExitCode.OK;
  }

  @Command(description = "Save a query under a name; the papers that it finds now count as seen.")
  int add(
      @Parameters(paramLabel = "NAME") String name,
      @Parameters(paramLabel = "QUERY", arity = "1..*") List<String> words)
      throws IOException, RefusedInputException {
    QueryText.Reading reading = QueryText.read(String.join(" ", words));
    try (LibraryFolder folder = root.openLibrary()) {
      checkFree(folder.watches().watches(), name);
      reading.issues().forEach(issue -> root.err().println(issue.message()));
      String query = QueryText.print(reading.query());
      var finder = new NewsFinder(folder.library(), InstantSource.system());
      folder
          .watches()
          .create(Watch.Kind.SEARCH, name, query, finder.seen(reading.query(), () -> false));
      root.out().printf("Saved: %s: %s%n", name, query);
    }
    return CommandLine.ExitCode.OK;
  }

  @Command(description = "Rename a saved search.")
  int rename(
      @Parameters(paramLabel = "NAME") String name,
      @Parameters(paramLabel = "NEW_NAME") String newName)
      throws IOException, RefusedInputException {
    try (LibraryFolder folder = root.openLibrary()) {
      Watch search = search(folder.watches().watches(), name);
      if (!search.isCalled(newName)) {
        checkFree(folder.watches().watches(), newName);
      }
      folder.watches().rename(search.id(), newName);
      root.out().printf("Renamed: %s%n", newName);
    }
    return CommandLine.ExitCode.OK;
  }

  @Command(description = "Delete a saved search; its papers stay in the library.")
  int remove(@Parameters(paramLabel = "NAME") String name)
      throws IOException, RefusedInputException {
    try (LibraryFolder folder = root.openLibrary()) {
      Watch search = search(folder.watches().watches(), name);
      folder.watches().delete(search.id());
      root.out()
          .printf(
              "Deleted: %s. To restore it: byline searches add \"%s\" -- '%s'%n",
              search.name(), search.name(), search.about());
    }
    return CommandLine.ExitCode.OK;
  }

  private static void checkFree(WatchBook book, String name) throws RefusedInputException {
    if (name.isBlank()) {
      throw new RefusedInputException("The name of a search cannot be blank.");
    }
    if (book.named(Watch.Kind.SEARCH, name).isPresent()) {
      throw new RefusedInputException(
          "A saved search named \"%s\" already exists; choose another name.".formatted(name));
    }
  }

  private static Watch search(WatchBook book, String name) throws RefusedInputException {
    return book.named(Watch.Kind.SEARCH, name)
        .map(WatchEntry::watch)
        .orElseThrow(() ->
            new RefusedInputException(
                "There is no saved search called \"%s\". %s".formatted(name, names(book))));
  }

  private static String names(WatchBook book) {
    List<WatchEntry> all = book.of(Watch.Kind.SEARCH);
    return all.isEmpty()
        ? "There are no saved searches yet: byline searches add NAME QUERY"
        : all.stream()
            .map(entry -> entry.watch().name())
            .collect(Collectors.joining(", ", "Saved searches: ", ""));
  }
}
