package dev.byline.cli;

import dev.byline.cli.options.RefusedInputException;
import dev.byline.who.DuplicateFinder;
import dev.byline.who.DuplicateQuestion;
import dev.byline.who.NewDecision;
import dev.byline.who.VerdictText;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Parameters;

/// `byline merge` and `byline differ`: says that two authors, or two papers, are one or are two.
abstract sealed class MergeCommand implements Callable<Integer> {

  private final BylineCommand root;

  @Parameters(
      index = "0",
      paramLabel = "AUTHOR|PAPER",
      description = "An id, parts of a name, or words of a title, in quotes.")
  private String one = "";

  @Parameters(index = "1", paramLabel = "OTHER", description = "Another of the same kind.")
  private String other = "";

  private MergeCommand(BylineCommand root) {
    this.root = root;
  }

  abstract NewDecision rule(DuplicateFinder who, DuplicateQuestion question) throws IOException;

  @Override
  public Integer call() throws IOException, RefusedInputException {
    try (LibraryFolder folder = root.openLibrary()) {
      DuplicateQuestion question = NamedPair.question(folder, one, other);
      NewDecision ruling = rule(NamedPair.whoIsWho(folder), question);
      PrintWriter out = root.context().out();
      out.println(ruling.said());
      question.reasons().forEach(reason -> out.println("  " + VerdictText.of(reason)));
    }
    return ExitCode.DONE;
  }

  /// `byline merge`.
  @picocli.CommandLine.Command(
      name = "merge",
      description = "Merge two authors or two papers; the first is kept.",
      footer = {
        "",
        "Pages, papers, names and marks of the other then belong to the one that is",
        "kept, and its id leads there. byline split undoes a merge. An author with a",
        "page is kept rather than one known only from a data set.",
      })
  static final class Merge extends MergeCommand {

    Merge(BylineCommand root) {
      super(root);
    }

    @Override
    NewDecision rule(DuplicateFinder who, DuplicateQuestion question) throws IOException {
      return who.merge(question);
    }
  }

  /// `byline differ`.
  @picocli.CommandLine.Command(
      name = "keep-apart",
      aliases = "differ",
      description = "Keep two authors or two papers apart; they are not suggested again.")
  static final class Differ extends MergeCommand {

    Differ(BylineCommand root) {
      super(root);
    }

    @Override
    NewDecision rule(DuplicateFinder who, DuplicateQuestion question) throws IOException {
      return who.keepApart(question);
    }
  }
}
