package dev.byline.cli;

import dev.byline.archive.Capture;
import dev.byline.archive.Verdict;
import dev.byline.library.Library;
import dev.byline.library.PageRequest;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.QueryText;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.model.TextFolding;
import dev.byline.who.DecisionInForce;
import dev.byline.who.DuplicateFinder;
import dev.byline.who.NewDecision;
import dev.byline.who.VerdictText;
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
    description = "Remove an author, a paper or one capture of an author's page from the library.",
    footer = {
      "",
      "A paper that another author's page lists stays with that author. A removal",
      "holds when the page is imported again; undoing it restores marks, groups and",
      "merges. Removing an author known from a data set keeps the papers. The pages",
      "stay in the archive until byline doctor --purge. Without an argument, removals",
      "are listed.",
    })
final class RemoveCommand implements Callable<Integer> {

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

  RemoveCommand(BylineCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException, BadInputException {
    if (capture && (undo || name == null || date == null)) {
      throw new BadInputException("--capture needs an author and a day: AUTHOR DATE.");
    }
    if (!capture && date != null) {
      throw new BadInputException("A second argument needs --capture. Put a name in quotes.");
    }
    try (LibraryFolder folder = root.openLibrary()) {
      DuplicateFinder who = NamedRecord.whoIsWho(folder);
      PrintWriter out = root.context().out();
      if (undo) {
        undo(who, folder, out);
      } else if (name == null) {
        list(who, out);
      } else {
        out.println(remove(who, folder.library(), name).said());
        out.println("To undo: byline remove --undo");
      }
    }
    return ExitCode.DONE;
  }

  private NewDecision remove(DuplicateFinder who, Library library, String text)
      throws IOException, BadInputException {
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
      throws IOException, BadInputException {
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
      throw new BadInputException(
          "\"%s\" matches the author %s and words of a title; give the id of one."
              .formatted(text, id));
    }
  }

  private static DuplicateFinder.OwnPage page(DuplicateFinder who, AuthorId author, String wanted)
      throws IOException, BadInputException {
    List<DuplicateFinder.OwnPage> pages = who.pages(author);
    List<DuplicateFinder.OwnPage> found =
        pages.stream().filter(p -> isCalled(p.capture(), wanted)).toList();
    if (found.size() != 1) {
      throw new BadInputException(
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
        || (wanted.length() >= 6 && capture.page().startsWith(wanted));
  }

  private void undo(DuplicateFinder who, LibraryFolder folder, PrintWriter out)
      throws IOException, BadInputException {
    List<DecisionInForce> removed =
        name == null ? who.removals().all() : who.removals().named(name);
    if (removed.isEmpty()) {
      throw new BadInputException(
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

  private static void list(DuplicateFinder who, PrintWriter out) throws IOException {
    List<DecisionInForce> removed = who.removals().all();
    if (removed.isEmpty()) {
      out.println("Nothing has been removed.");
    }
    for (DecisionInForce one : removed) {
      out.printf(
          "%s  %s%n", one.grounds().day(), VerdictText.of(one.verdict(), one.grounds().names()));
    }
  }
}
