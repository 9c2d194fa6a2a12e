package dev.byline.cli;

import dev.byline.cli.options.RefusedInputException;
import dev.byline.cli.print.AuthorsTable;
import dev.byline.cli.print.CommandJson;
import dev.byline.export.AuthorsCsv;
import dev.byline.library.AuthorMatch;
import dev.byline.library.AuthorPage;
import dev.byline.library.AuthorQuery;
import dev.byline.library.AuthorQuery.AuthorSort;
import dev.byline.library.AuthorRecord;
import dev.byline.library.PageRequest;
import dev.byline.library.query.AuthorWords;
import dev.byline.library.query.QueryText;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.SequenceWriter;

/// `byline authors`: lists the authors of the library.
@Command(name = "authors", description = "List the authors, with the figures their pages give.")
final class AuthorsCommand implements Callable<Integer> {

  private static final int PAGE = 1000;

  private static final String UNREAD =
      " has no effect; use h:>=20, citations:500..1000, papers:<50, category:LG, year:2021.. or"
          + " orcid: with an iD";

  private final BylineCommand root;

  @Parameters(
      paramLabel = "NAME",
      arity = "0..*",
      description = {
        "Only authors whose name has these parts.",
        "h:>=20, citations:500..1000, papers:<50: only authors with such figures.",
        "orcid:0000-0002-1825-0097: only the person with this iD.",
        "category:LG,ML year:2021..: only authors with such a paper.",
        "affiliation:inria: only authors whose page or papers name it.",
        "is:starred, has:note, tag:NAME: only authors with these marks of yours."
      })
  private List<String> name = List.of();

  @Option(
      names = "--sort",
      paramLabel = "KEY",
      defaultValue = "NAME",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}); highest figures first.")
  private AuthorSort sort = AuthorSort.NAME;

  @Option(names = "--json", description = "Print an array of objects.")
  private boolean json;

  @Option(
      names = "--csv",
      description = "Print CSV: a header, then one author a line, with all figures.")
  private boolean csv;

  @Option(
      names = "--matching",
      paramLabel = "QUERY",
      description =
          "The 50 authors with the most papers that match, those with the most first: who works"
              + " on this?")
  private @Nullable String matching;

  AuthorsCommand(BylineCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException, RefusedInputException {
    CommandContext context = root.context();
    AuthorWords.unread(text()).forEach(part -> context.err().println(part + UNREAD));
    try (LibraryFolder folder = root.openLibrary()) {
      if (matching != null) {
        printMatches(matches(folder, matching), context.out());
        return ExitCode.DONE;
      }
      if (json) {
        try (SequenceWriter array = CommandJson.beginArray(context.out())) {
          each(folder, author -> array.write(CommandJson.author(author)));
        }
        context.out().println();
        return ExitCode.DONE;
      }
      if (csv) {
        context.out().print(AuthorsCsv.head());
        each(folder, author -> context.out().print(AuthorsCsv.row(author)));
        context.out().flush();
        return ExitCode.DONE;
      }
      var authors = new ArrayList<AuthorRecord>();
      each(folder, authors::add);
      if (authors.isEmpty() && folder.isEmpty()) {
        context.out().println(BylineCommand.EMPTY);
      } else {
        AuthorsTable.print(authors, context.out());
      }
    }
    return ExitCode.DONE;
  }

  private List<AuthorMatch> matches(LibraryFolder folder, String text)
      throws IOException, RefusedInputException {
    if (!name.isEmpty()) {
      throw new RefusedInputException(
          "--matching lists the authors of all papers found; leave NAME out");
    }
    QueryText.Reading reading = QueryText.read(text);
    reading.issues().forEach(issue -> root.context().err().println(issue.message()));
    return AuthorMatch.ranked(folder.library(), reading.query(), () -> false);
  }

  private void printMatches(List<AuthorMatch> matches, PrintWriter out) {
    if (json) {
      try (SequenceWriter array = CommandJson.beginArray(out)) {
        matches.forEach(match ->
            array.write(CommandJson.author(match.author()).put("matchingPapers", match.papers())));
      }
      out.println();
    } else if (csv) {
      out.print(AuthorsCsv.matchHead());
      matches.forEach(match -> out.print(AuthorsCsv.row(match)));
      out.flush();
    } else if (matches.isEmpty()) {
      out.println("No author in the library has a paper that matches.");
    } else {
      AuthorsTable.printMatches(matches, out);
    }
  }

  private String text() {
    return String.join(" ", name);
  }

  private void each(LibraryFolder folder, Consumer<AuthorRecord> hear) throws IOException {
    var query = new AuthorQuery(text(), sort, sort.isByName());
    Optional<String> cursor = Optional.empty();
    do {
      PageRequest request =
          cursor.map(c -> PageRequest.after(c, PAGE)).orElseGet(() -> PageRequest.first(PAGE));
      AuthorPage page = folder.library().authors(query, request, () -> false);
      page.authors().forEach(hear);
      cursor = page.next();
    } while (cursor.isPresent());
  }
}
