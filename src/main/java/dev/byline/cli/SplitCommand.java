package dev.byline.cli;

import dev.byline.cli.options.NamedRecord;
import dev.byline.cli.options.RefusedInputException;
import dev.byline.library.Library;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.who.DecisionInForce;
import dev.byline.who.DuplicateFinder;
import dev.byline.who.PartSplitter;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `byline split`: takes a merge back, a page or papers away from an author, or a listing from a
/// paper.
@Command(
    name = "split",
    description = "Undo a merge, or move pages or papers to another author.",
    footer = {
      "",
      "Without a page, the last merge of the author or paper is undone. A page is",
      "named by its file or by the beginning of its hash. A page of an author moves",
      "to a new author of the same name; a listing of a paper becomes a separate",
      "paper. Papers of a data set, which an author has by name alone, move to a",
      "different author of that name; byline duplicates --undo undoes it.",
    })
final class SplitCommand implements Callable<Integer> {

  private final BylineCommand root;

  @Parameters(
      index = "0",
      paramLabel = "AUTHOR|PAPER",
      description = "An id, parts of a name, or words of a title, in quotes.")
  private String name = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "PAGE",
      description = "A page of the author, or a page that lists the paper, to split off.")
  private @Nullable String page;

  @Option(
      names = "--paper",
      paramLabel = "PAPER",
      description = "A paper of a data set that a namesake wrote; may be repeated.")
  private List<String> papers = List.of();

  SplitCommand(BylineCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException, RefusedInputException {
    try (LibraryFolder folder = root.openLibrary()) {
      DuplicateFinder who = NamedPair.whoIsWho(folder);
      String said =
          switch (NamedRecord.of(folder.library(), name)) {
            case NamedRecord.AnAuthor(AuthorId id) ->
                papers.isEmpty()
                    ? splitAuthor(who, id)
                    : who.parts().splitOff(id, papers(folder.library())).said();
            case NamedRecord.APaper(PaperId id) when !papers.isEmpty() ->
                throw new RefusedInputException(
                    "--paper moves papers of an author; " + id + " is a paper.");
            case NamedRecord.APaper(PaperId id) ->
                page == null
                    ? takeBack(who, who.mergesOf(id), id.value())
                    : who.parts().splitOff(id, listing(who, id, page)).said();
          };
      root.context().out().println(said);
    }
    return ExitCode.DONE;
  }

  private String splitAuthor(DuplicateFinder who, AuthorId id)
      throws IOException, RefusedInputException {
    return page == null
        ? takeBack(who, mergesOf(who, id), id.value())
        : who.parts().splitOff(id, page(who, id, page)).said();
  }

  private List<PaperId> papers(Library library) throws IOException, RefusedInputException {
    var ids = new ArrayList<PaperId>();
    for (String paper : papers) {
      ids.add(NamedRecord.paper(library, paper).record().id());
    }
    return ids;
  }

  /// An old id names the merge by which it became another.
  private List<DecisionInForce> mergesOf(DuplicateFinder who, AuthorId id) throws IOException {
    List<DecisionInForce> all = who.mergesOf(id);
    List<DecisionInForce> named =
        all.stream()
            .filter(decided -> DuplicateFinder.isOther(decided, new AuthorId(name)))
            .toList();
    return named.isEmpty() ? all : named;
  }

  private static String takeBack(DuplicateFinder who, List<DecisionInForce> merges, String name)
      throws IOException, RefusedInputException {
    if (merges.isEmpty()) {
      throw new RefusedInputException("Nothing was merged into " + name + ".");
    }
    return who.takeBack(merges.getFirst()).said();
  }

  private static PartSplitter.OwnPage page(DuplicateFinder who, AuthorId author, String wanted)
      throws IOException, RefusedInputException {
    return only(
        who.parts().pages(author),
        p -> p.capture().source().equals(wanted) || p.capture().page().startsWith(wanted),
        SplitCommand::line,
        "page of " + author + " is called \"" + wanted + "\"");
  }

  static String line(PartSplitter.OwnPage page) {
    String day = page.capture().captured().map(d -> "  " + d.date()).orElse("");
    return "  " + page.capture().page().substring(0, 8) + day + "  " + page.capture().source();
  }

  private static PartSplitter.OwnListing listing(DuplicateFinder who, PaperId paper, String wanted)
      throws IOException, RefusedInputException {
    List<PartSplitter.OwnListing> listings = who.parts().listings(paper);
    if (listings.isEmpty()) {
      throw new RefusedInputException(
          who.mergesOf(paper).isEmpty()
              ? "Only one page lists " + paper + "."
              : "Papers were merged into " + paper + ". Undo that first.");
    }
    return only(
        listings,
        l -> l.source().equals(wanted) || l.place().page().startsWith(wanted),
        l -> "  " + l.place().page().substring(0, 8) + "  " + l.source() + "  " + l.lister(),
        "page that lists " + paper + " is called \"" + wanted + "\"");
  }

  /// The only one that is `meant`.
  ///
  /// @param named what was asked for, as the end of a sentence that begins with a number
  private static <T> T only(List<T> all, Predicate<T> meant, Function<T, String> line, String named)
      throws RefusedInputException {
    List<T> found = all.stream().filter(meant).toList();
    if (found.size() != 1) {
      throw new RefusedInputException(
          (found.isEmpty() ? "No " : "More than one ")
              + named
              + ":\n"
              + all.stream().map(line).collect(Collectors.joining("\n")));
    }
    return found.getFirst();
  }
}
