package dev.byline.cli;

import dev.byline.archive.Capture;
import dev.byline.archive.Verdict;
import dev.byline.cli.content.RemovalList;
import dev.byline.cli.options.MatchingPapers;
import dev.byline.cli.options.NamedRecord;
import dev.byline.cli.options.RefusedInputException;
import dev.byline.library.Library;
import dev.byline.library.PageRequest;
import dev.byline.library.own.BulkProgress;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.QueryText;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.model.TextFolding;
import dev.byline.who.DecisionInForce;
import dev.byline.who.DuplicateFinder;
import dev.byline.who.LibrarySource;
import dev.byline.who.NewDecision;
import dev.byline.who.PartSplitter;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `byline remove`: takes an author, a paper or a capture out of the library, and brings it back.
@Command(
    name = "remove",
    description = "Remove authors, papers, pages or data sets from the library.",
    footer = {
      "",
      "A paper that another author's page lists stays with that author. A removal",
      "holds when the page is imported again; undoing it restores marks, groups and",
      "merges. Removing an author known from a data set keeps the papers. The pages",
      "stay in the archive until byline doctor --purge. Without an argument, removals",
      "are listed; byline restore brings back what they name.",
    })
final class RemoveCommand implements Callable<Integer> {

  /// Fewer digits of a hash may be a word.
  private static final int LEAST_DIGITS = 6;

  private final BylineCommand root;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "AUTHOR|PAPER",
      description = "An id, parts of a name, or words of a title, in quotes.")
  private @Nullable String name;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "DATE",
      description =
          "With --capture: the day of the capture, its file, or the beginning of its hash.")
  private @Nullable String date;

  @Option(
      names = "--capture",
      description = "Remove one capture of the author's page: AUTHOR DATE.")
  private boolean capture;

  @Option(names = "--undo", description = "Undo the last removal, or the removal of this name.")
  private boolean undo;

  @Option(
      names = "--matching",
      paramLabel = "QUERY",
      description = "Remove all papers that a query finds (see byline search --help).")
  private @Nullable String query;

  @Option(
      names = "--source",
      paramLabel = "SOURCE",
      description =
          "Remove a page or a data set: its file, or the beginning of its hash, as byline"
              + " sources lists them.")
  private @Nullable String source;

  @Option(names = "--json", description = "List the removals as JSON.")
  private boolean json;

  RemoveCommand(BylineCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException, RefusedInputException {
    if (capture && (undo || name == null || date == null)) {
      throw new RefusedInputException("--capture needs an author and a day: AUTHOR DATE.");
    }
    if ((query != null || source != null) && (capture || undo || name != null)) {
      throw new RefusedInputException(
          "--matching and --source stand alone: give no name beside them.");
    }
    if (query != null && source != null) {
      throw new RefusedInputException("Give --matching or --source, not both.");
    }
    if (!capture && date != null) {
      throw new RefusedInputException("A second argument needs --capture. Put a name in quotes.");
    }
    try (LibraryFolder folder = root.openLibrary()) {
      DuplicateFinder who = NamedPair.whoIsWho(folder);
      PrintWriter out = root.context().out();
      if (query != null || source != null) {
        out.println(removeMany(who, folder).said());
        out.println("To undo: byline restore --all, or the names that byline restore lists");
      } else if (undo) {
        undo(who, folder, out);
      } else if (name == null) {
        RemovalList.print(who.removals().all(), json, out);
      } else {
        out.println(remove(who, folder.library(), name).said());
        out.println("To undo: byline remove --undo");
      }
    }
    return ExitCode.DONE;
  }

  private NewDecision removeMany(DuplicateFinder who, LibraryFolder folder)
      throws IOException, RefusedInputException {
    if (source != null) {
      return who.removals().sources(List.of(source(folder, source)));
    }
    List<PaperId> ids = MatchingPapers.of(String.valueOf(query), folder.library());
    return who.removals().papers(ids, BulkProgress.NONE);
  }

  private static LibrarySource source(LibraryFolder folder, String wanted)
      throws IOException, RefusedInputException {
    List<LibrarySource> found =
        LibrarySource.of(folder.state()).stream()
            .filter(one ->
                one.file().equals(wanted)
                    || (wanted.length() >= LEAST_DIGITS && one.page().startsWith(wanted)))
            .toList();
    if (found.size() != 1) {
      throw new RefusedInputException(
          (found.isEmpty()
                      ? "No page or data set is called %s; "
                      : "Several are called %s; give the hash: ")
                  .formatted(wanted)
              + "byline sources lists them.");
    }
    return found.getFirst();
  }

  private NewDecision remove(DuplicateFinder who, Library library, String text)
      throws IOException, RefusedInputException {
    if (capture) {
      AuthorId author = NamedRecord.author(library, text);
      return who.removals().capture(author, page(who, author, String.valueOf(date)));
    }
    return switch (NamedRecord.of(library, text)) {
      case NamedRecord.AnAuthor(AuthorId id) -> {
        checkNoPaper(library, text, id);
        yield who.removals().author(id);
      }
      case NamedRecord.APaper(PaperId id) -> who.removals().paper(id);
    };
  }

  /// A name that may be a paper's title as well is ambiguous, unless it is the author's whole name
  /// or id.
  private static void checkNoPaper(Library library, String text, AuthorId id)
      throws IOException, RefusedInputException {
    boolean isWhole =
        text.strip().equals(id.value())
            || library
                .author(id)
                .filter(a -> TextFolding.words(a.author().name()).equals(TextFolding.words(text)))
                .isPresent();
    if (isWhole) {
      return;
    }
    PaperQuery titled = QueryText.read("title:(" + text + ")").query();
    if (!library.papers(titled, PageRequest.first(1), () -> false).hits().isEmpty()) {
      throw new RefusedInputException(
          "\"%s\" matches the author %s and words of a title; give the id of one."
              .formatted(text, id));
    }
  }

  private static PartSplitter.OwnPage page(DuplicateFinder who, AuthorId author, String wanted)
      throws IOException, RefusedInputException {
    List<PartSplitter.OwnPage> pages = who.parts().pages(author);
    List<PartSplitter.OwnPage> found =
        pages.stream().filter(p -> isCalled(p.capture(), wanted)).toList();
    if (found.size() != 1) {
      throw new RefusedInputException(
          (found.isEmpty() ? "No capture" : "More than one capture")
              + " of %s is of %s; name one by its file or the beginning of its hash:%n"
                  .formatted(author, wanted)
              + pages.stream().map(SplitCommand::line).collect(Collectors.joining("\n")));
    }
    return found.getFirst();
  }

  private static boolean isCalled(Capture capture, String wanted) {
    return capture.captured().filter(day -> day.date().toString().equals(wanted)).isPresent()
        || capture.source().equals(wanted)
        || (wanted.length() >= LEAST_DIGITS && capture.page().startsWith(wanted));
  }

  private void undo(DuplicateFinder who, LibraryFolder folder, PrintWriter out)
      throws IOException, RefusedInputException {
    List<DecisionInForce> removed =
        name == null ? who.removals().all() : who.removals().named(name);
    if (removed.isEmpty()) {
      throw new RefusedInputException(
          name == null
              ? "Nothing has been removed."
              : "Nothing called \"" + name + "\" has been removed.");
    }
    DecisionInForce first = removed.getFirst();
    out.println(who.takeBack(first).said());
    boolean isGone =
        first.verdict() instanceof Verdict.RemoveAuthor(AuthorId author)
            && folder.library().author(author).isEmpty();
    if (isGone) {
      out.println("The text of the pages was purged. Import them again.");
    }
  }
}
