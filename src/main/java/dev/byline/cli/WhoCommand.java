package dev.byline.cli;

import dev.byline.archive.Evidence;
import dev.byline.cli.options.JsonOption;
import dev.byline.cli.options.RefusedInputException;
import dev.byline.cli.print.CommandJson;
import dev.byline.library.AuthorRecord;
import dev.byline.library.PaperRecord;
import dev.byline.who.CandidatePair;
import dev.byline.who.DecisionInForce;
import dev.byline.who.DuplicateFinder;
import dev.byline.who.DuplicateQuestion;
import dev.byline.who.SplitProposal;
import dev.byline.who.VerdictText;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `byline duplicates`: likely duplicates, and past decisions about them.
@Command(
    name = "duplicates",
    aliases = "who",
    description = "List likely duplicates among authors and papers, and past decisions.",
    footer = {
      "",
      "Byline merges on its own authors whose pages or data sets give the same",
      "identifier (ORCID, OpenAlex, Google Scholar, ...): --undo keeps them apart.",
      "Different identifiers of one kind are different people. Papers of one data set",
      "are merged by the author's identifier where the records give one",
      "(lin-wei-a10@works), else by name (lin-wei@works). Everything else you merge",
      "yourself: see merge, keep-apart and split.",
    })
final class WhoCommand implements Callable<Integer> {

  private final BylineCommand root;

  @Option(
      names = "--undo",
      paramLabel = "NUMBER",
      description = "Undo the decision with this number.")
  private @Nullable Integer undo;

  @Mixin private JsonOption json = new JsonOption();

  WhoCommand(BylineCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException, RefusedInputException {
    try (LibraryFolder folder = root.openLibrary()) {
      DuplicateFinder who = NamedPair.whoIsWho(folder);
      if (undo != null) {
        takeBack(who, undo);
      } else if (json.isChosen()) {
        CommandJson.print(node(who), root.context().out());
      } else {
        print(who, root.context().out());
      }
    }
    return ExitCode.DONE;
  }

  private void takeBack(DuplicateFinder who, int number) throws IOException, RefusedInputException {
    DecisionInForce decided =
        who.decided().stream()
            .filter(d -> d.number() == number)
            .findFirst()
            .orElseThrow(() ->
                new RefusedInputException(
                    "There is no decision " + number + ". byline duplicates lists them."));
    root.context().out().println(who.takeBack(decided).said());
  }

  private static void print(DuplicateFinder who, PrintWriter out) throws IOException {
    List<DuplicateQuestion> authors = who.authors(() -> false);
    List<DuplicateQuestion> papers = who.papers(() -> false);
    List<SplitProposal> splits = who.splits(() -> false);
    List<DecisionInForce> decided = who.decided();
    section(out, "Possibly the same author", authors);
    section(out, "Possibly the same paper", papers);
    splits(out, splits);
    if (!decided.isEmpty()) {
      out.printf("Decided (%d)%n", decided.size());
      for (DecisionInForce one : decided) {
        Evidence grounds = one.grounds();
        out.printf(
            "  %d  %s  %s%n",
            one.number(), grounds.day(), VerdictText.of(one.verdict(), grounds.names()));
        reasons(out, grounds.reasons());
      }
    }
    if (authors.isEmpty() && papers.isEmpty() && splits.isEmpty() && decided.isEmpty()) {
      out.println("No duplicates found.");
    }
  }

  private static void splits(PrintWriter out, List<SplitProposal> splits) {
    if (!splits.isEmpty()) {
      out.printf("Possibly several people (%d)%n", splits.size());
      for (SplitProposal split : splits) {
        out.println("  " + split.author().id() + "  " + split.author().author().name());
        split.parts().forEach(part -> out.println("      " + VerdictText.of(part)));
      }
      out.println();
    }
  }

  private static void section(PrintWriter out, String head, List<DuplicateQuestion> questions) {
    if (!questions.isEmpty()) {
      out.printf("%s (%d)%n", head, questions.size());
      for (DuplicateQuestion question : questions) {
        out.println("  " + side(question.pair()) + "  " + question.pair().one());
        out.println("  " + side(question.pair().turned()) + "  " + question.pair().other());
        reasons(out, question.reasons());
      }
      out.println();
    }
  }

  /// The id of the first of a pair.
  static String side(CandidatePair pair) {
    return switch (pair) {
      case CandidatePair.OfAuthors(AuthorRecord first, _) -> first.id().value();
      case CandidatePair.OfPapers(PaperRecord first, _) -> first.id().value();
    };
  }

  private static void reasons(PrintWriter out, List<Evidence.Reason> reasons) {
    reasons.forEach(reason -> out.println("      " + VerdictText.of(reason)));
  }

  private static ObjectNode node(DuplicateFinder who) throws IOException {
    ObjectNode node = CommandJson.object();
    ArrayNode authors = node.putArray("authors");
    who.authors(() -> false).forEach(question -> authors.add(node(question)));
    ArrayNode papers = node.putArray("papers");
    who.papers(() -> false).forEach(question -> papers.add(node(question)));
    ArrayNode splits = node.putArray("splits");
    who.splits(() -> false).forEach(split -> splits.add(node(split)));
    ArrayNode decided = node.putArray("decided");
    who.decided().forEach(one -> decided.add(node(one)));
    return node;
  }

  private static ObjectNode node(DuplicateQuestion question) {
    ObjectNode node =
        CommandJson.object()
            .put("kept", side(question.pair()))
            .put("other", side(question.pair().turned()));
    node.set("names", CommandJson.strings(List.of(question.pair().one(), question.pair().other())));
    node.set("reasons", reasons(question.reasons()));
    return node;
  }

  private static ObjectNode node(SplitProposal split) {
    ObjectNode node =
        CommandJson.object()
            .put("author", split.author().id().value())
            .put("name", split.author().author().name());
    ArrayNode parts = node.putArray("parts");
    for (SplitProposal.Part part : split.parts()) {
      ObjectNode one = parts.addObject();
      one.set(
          "papers",
          CommandJson.strings(part.papers().stream().map(paper -> paper.value()).toList()));
      one.set("titles", CommandJson.strings(part.titles()));
      one.set("reasons", reasons(part.reasons()));
    }
    return node;
  }

  private static ObjectNode node(DecisionInForce decided) {
    ObjectNode node =
        CommandJson.object()
            .put("number", decided.number())
            .put("day", decided.grounds().day().toString())
            .put("says", VerdictText.of(decided.verdict(), decided.grounds().names()));
    node.set("names", CommandJson.strings(decided.grounds().names()));
    node.set("reasons", reasons(decided.grounds().reasons()));
    return node;
  }

  private static ArrayNode reasons(List<Evidence.Reason> reasons) {
    ArrayNode nodes = CommandJson.array();
    for (Evidence.Reason reason : reasons) {
      ObjectNode node = CommandJson.object().put("kind", reason.kind().name());
      node.set("values", CommandJson.strings(reason.values()));
      nodes.add(node);
    }
    return nodes;
  }
}
