package dev.byline.cli.explore;

import dev.byline.cli.options.JsonOption;
import dev.byline.cli.options.LibraryAccess;
import dev.byline.cli.options.NamedSide;
import dev.byline.cli.options.RefusedInputException;
import dev.byline.cli.print.CommandJson;
import dev.byline.cli.print.TextTable;
import dev.byline.compare.ComparedSide;
import dev.byline.compare.ComparisonMaker;
import dev.byline.compare.ComparisonResult;
import dev.byline.compare.SideRequest;
import dev.byline.compare.Topic;
import dev.byline.compare.Topics;
import dev.byline.library.Library;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.QueryText;
import dev.byline.stats.Comparison;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `byline topics`: words and phrases that set authors apart from the library.
@Command(
    name = "topics",
    description = "List the words and phrases that set authors or groups apart from the library.",
    footer = {
      "",
      "A topic is in at least three papers, in titles or abstracts, and in more of",
      "them than chance explains. Of several authors, the topics of all come first.",
      "A group counts as one: @lab.",
    })
public final class TopicsCommand implements Callable<Integer> {

  private final LibraryAccess root;

  @Parameters(
      paramLabel = "AUTHOR",
      arity = "1..*",
      description = "Ids, parts of names in quotes, or @GROUP.")
  private List<String> authors = List.of();

  @Mixin private JsonOption json = new JsonOption();

  public TopicsCommand(LibraryAccess root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException, RefusedInputException {
    try (LibraryFolder folder = root.openLibrary()) {
      var sides = new LinkedHashSet<SideRequest>();
      for (String author : authors) {
        sides.add(NamedSide.of(folder, author));
      }
      if (sides.contains(new SideRequest.Everybody())) {
        throw new RefusedInputException(
            "Nothing sets the library apart from itself; name authors or groups.");
      }
      if (sides.size() > Comparison.MOST_SUBJECTS) {
        throw new RefusedInputException(
            "These are %d authors or groups; name at most %d."
                .formatted(sides.size(), Comparison.MOST_SUBJECTS));
      }
      print(found(List.copyOf(sides), folder.library()));
    }
    return CommandLine.ExitCode.OK;
  }

  /// The topics of one side.
  private record Found(String name, List<Topic> topics) {}

  private record Answer(List<Topic> inCommon, List<Found> sides) {}

  private static Answer found(List<SideRequest> sides, Library library) throws IOException {
    var maker = new ComparisonMaker(library);
    var request = new ComparisonMaker.Request(sides, PaperQuery.ALL, Set.of());
    if (sides.size() == 1) {
      ComparedSide side = maker.contender(sides.getFirst(), request, () -> false).orElseThrow();
      List<Topic> topics = Topics.of(side.chosenPapers(), library, () -> false);
      return new Answer(List.of(), List.of(new Found(side.name(), topics)));
    }
    ComparisonResult compared = maker.compare(request, () -> false).orElseThrow();
    Topics topics = Topics.of(compared, library, () -> false);
    var found = new ArrayList<Found>();
    for (int i = 0; i < compared.names().size(); i++) {
      found.add(new Found(compared.names().get(i), topics.apart().get(i)));
    }
    return new Answer(topics.inCommon(), found);
  }

  private void print(Answer answer) {
    boolean isOne = answer.sides().size() == 1;
    if (json.isChosen()) {
      ObjectNode node = CommandJson.object();
      node.set("inCommon", nodes(answer.inCommon()));
      ArrayNode sides = node.putArray("sides");
      answer
          .sides()
          .forEach(side ->
              sides.addObject().put("name", side.name()).set("topics", nodes(side.topics())));
      CommandJson.print(node, root.out());
      return;
    }
    if (!isOne) {
      print("In common", answer.inCommon());
    }
    answer.sides().forEach(side -> print(side.name(), side.topics()));
  }

  private void print(String head, List<Topic> topics) {
    root.out().println(head);
    if (topics.isEmpty()) {
      root.out().println("  No distinctive words.");
    } else {
      var table = new TextTable().text("  Topic").number("Papers").number("Others");
      for (Topic topic : topics) {
        table.row(
            "  " + topic.label(),
            Integer.toString(topic.papers()),
            Integer.toString(topic.others()));
      }
      table.print(root.out());
    }
    root.out().println();
  }

  private static ArrayNode nodes(List<Topic> topics) {
    ArrayNode nodes = CommandJson.array();
    for (Topic topic : topics) {
      nodes
          .addObject()
          .put("topic", topic.label())
          .put("query", QueryText.print(PaperQuery.ALL.and(topic.clause())))
          .put("papers", topic.papers())
          .put("others", topic.others())
          .put("score", topic.score());
    }
    return nodes;
  }
}
