package dev.byline.cli.watch;

import dev.byline.cli.options.LibraryAccess;
import dev.byline.cli.options.NamedRecord;
import dev.byline.cli.options.RefusedInputException;
import dev.byline.cli.print.CommandJson;
import dev.byline.cli.print.TextTable;
import dev.byline.library.Library;
import dev.byline.library.own.WatchBook;
import dev.byline.library.query.Clause;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.own.Watch;
import dev.byline.model.own.WatchEntry;
import dev.byline.news.NewsFinder;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;

/// `byline watch`: authors whose papers are watched.
@Command(
    name = "watch",
    description = "List or change watched authors.",
    footer = {
      "",
      "byline news lists the papers of watched authors that are new, changed or gone.",
      "AUTHOR is an id, or parts of a name in quotes. Without a command, the watched",
      "authors are listed.",
    })
public final class WatchCommand implements Callable<Integer> {

  private final LibraryAccess root;

  @Option(names = "--json", description = "Print the watched authors as JSON.")
  private boolean json;

  public WatchCommand(LibraryAccess root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    try (LibraryFolder folder = root.openLibrary()) {
      List<WatchEntry> authors = folder.watches().watches().of(Watch.Kind.AUTHOR);
      if (json) {
        ArrayNode array = CommandJson.array();
        authors.forEach(entry -> array.add(NewsPrinter.node(entry)));
        CommandJson.print(array, root.out());
      } else if (authors.isEmpty()) {
        root.out().println("No authors are watched yet: byline watch add AUTHOR");
      } else {
        var table = new TextTable().text("Author").text("Id").text("Last seen");
        for (WatchEntry entry : authors) {
          table.row(
              entry.watch().name(), entry.watch().about(), NewsPrinter.moment(entry.seen().at()));
        }
        table.print(root.out());
      }
    }
    return CommandLine.ExitCode.OK;
  }

  @Command(description = "Watch authors; the papers that they have now count as seen.")
  int add(@Parameters(paramLabel = "AUTHOR", arity = "1..*") List<String> authors)
      throws IOException, RefusedInputException {
    try (LibraryFolder folder = root.openLibrary()) {
      Library library = folder.library();
      var finder = new NewsFinder(library, InstantSource.system());
      for (String author : authors) {
        AuthorId id = NamedRecord.author(library, author);
        String name = library.author(id).map(record -> record.author().name()).orElse(id.value());
        if (folder.watches().watches().about(Watch.Kind.AUTHOR, id.value()).isEmpty()) {
          var seen = finder.seen(PaperQuery.ALL.and(Clause.OneOf.profile(id)), () -> false);
          folder.watches().create(Watch.Kind.AUTHOR, name, id.value(), seen);
        }
        root.out().printf("Watching: %s%n", name);
      }
    }
    return CommandLine.ExitCode.OK;
  }

  @Command(description = "Stop watching authors; they stay in the library.")
  int remove(@Parameters(paramLabel = "AUTHOR", arity = "1..*") List<String> authors)
      throws IOException, RefusedInputException {
    try (LibraryFolder folder = root.openLibrary()) {
      for (String author : authors) {
        Watch watch = watch(folder, author);
        folder.watches().delete(watch.id());
        root.out().printf("No longer watched: %s%n", watch.name());
      }
    }
    return CommandLine.ExitCode.OK;
  }

  /// A watched author need not be in the library any longer.
  private Watch watch(LibraryFolder folder, String text) throws IOException, RefusedInputException {
    WatchBook book = folder.watches().watches();
    Optional<WatchEntry> known =
        book.about(Watch.Kind.AUTHOR, text).or(() -> book.named(Watch.Kind.AUTHOR, text));
    if (known.isPresent()) {
      return known.get().watch();
    }
    AuthorId id = NamedRecord.author(folder.library(), text);
    return book.about(Watch.Kind.AUTHOR, id.value())
        .map(WatchEntry::watch)
        .orElseThrow(() -> new RefusedInputException(id + " is not watched."));
  }
}
