package dev.byline.cli;

import dev.byline.who.Question;
import dev.byline.who.Ruling;
import dev.byline.who.VerdictText;
import dev.byline.who.WhoIsWho;
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

  abstract Ruling rule(WhoIsWho who, Question question) throws IOException;

  @Override
  public Integer call() throws IOException, BadInputException {
    try (LibraryFolder folder = root.openLibrary()) {
      Question question = Named.question(folder, one, other);
      Ruling ruling = rule(Named.whoIsWho(folder), question);
      PrintWriter out = root.context().out();
      out.println(ruling.said());
      question.reasons().forEach(reason -> out.println("  " + VerdictText.of(reason)));
    }
    return ExitCode.DONE;
  }

  /// `byline merge`.
  @picocli.CommandLine.Command(
      name = "merge",
      description = "Make two authors, or two papers, one; the first one is kept.",
      footer = {
        "",
        "Pages, papers, names and own marks of the other count for the one that is",
        "kept, and its id leads there. byline split takes it back. An author with a page",
        "is kept before somebody who is known from a data set alone.",
      })
  static final class Merge extends MergeCommand {

    Merge(BylineCommand root) {
      super(root);
    }

    @Override
    Ruling rule(WhoIsWho who, Question question) throws IOException {
      return who.merge(question);
    }
  }

  /// `byline differ`.
  @picocli.CommandLine.Command(
      name = "differ",
      description = "Say that two authors, or two papers, are two; nothing suggests them again.")
  static final class Differ extends MergeCommand {

    Differ(BylineCommand root) {
      super(root);
    }

    @Override
    Ruling rule(WhoIsWho who, Question question) throws IOException {
      return who.keepApart(question);
    }
  }
}
