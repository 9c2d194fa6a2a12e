package dev.byline.cli;

import dev.byline.cli.options.JsonOption;
import dev.byline.cli.options.RefusedInputException;
import dev.byline.cli.print.CommandJson;
import dev.byline.library.query.QueryText;
import dev.byline.network.NetworkPeople;
import dev.byline.network.PathAnswer;
import dev.byline.network.PathSearch;
import dev.byline.network.Person;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `byline path`: the shortest path of co-authors from one person to another.
@Command(
    name = "path",
    description = "Find the shortest path of co-authors from one person to another.")
final class PathCommand implements Callable<Integer> {

  private final BylineCommand root;

  @Parameters(
      index = "0",
      paramLabel = "A",
      description = "The id of a page, or a name or parts of it in quotes.")
  private String from = "";

  @Parameters(index = "1", paramLabel = "B", description = "The other person, likewise.")
  private String to = "";

  @Mixin private JsonOption json = new JsonOption();

  PathCommand(BylineCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException, RefusedInputException {
    try (LibraryFolder folder = root.openLibrary()) {
      var people = new NetworkPeople(folder.library());
      Person one = NetworkCommand.person(people, from);
      Person other = NetworkCommand.person(people, to);
      PathAnswer answer = new PathSearch(folder.library()).find(one, other, _ -> {}, () -> false);
      PrintWriter out = root.context().out();
      if (json.isChosen()) {
        CommandJson.print(json(answer), out);
      } else {
        print(answer, out);
      }
    }
    return ExitCode.DONE;
  }

  private static void print(PathAnswer answer, PrintWriter out) {
    switch (answer) {
      case PathAnswer.Found(var people, var steps) -> {
        out.println(people.getFirst().name());
        for (PathAnswer.Step step : steps) {
          out.printf(
              "  %,d joint paper%s%n%s%n",
              step.papers(), step.papers() == 1 ? "" : "s", step.other().name());
        }
      }
      case PathAnswer.Same(Person person) -> out.println("Both are " + person.name() + ".");
      case PathAnswer.None(Person one, Person other, int asked) ->
          out.printf(
              "There is no path within the library: the co-authors of %s were searched"
                  + " from %s and %s.%n",
              people(asked), one.name(), other.name());
      case PathAnswer.TooFar(Person one, Person other, int asked, int steps) ->
          out.printf(
              "%s and %s are more than %d steps apart; the search stopped after the co-authors of"
                  + " %s.%n",
              one.name(), other.name(), steps, people(asked));
    }
  }

  private static String people(int count) {
    return count == 1 ? "1 person" : String.format(Locale.ROOT, "%,d people", count);
  }

  /// The answer under `answer`, and the path, without steps where there is none.
  private static ObjectNode json(PathAnswer answer) {
    ObjectNode node = CommandJson.object();
    ArrayNode people = CommandJson.array();
    ArrayNode steps = CommandJson.array();
    switch (answer) {
      case PathAnswer.Found found -> {
        node.put("answer", "found");
        found.people().forEach(person -> people.add(NetworkCommand.person(person)));
        for (PathAnswer.Step step : found.steps()) {
          steps
              .addObject()
              .put("one", step.one().name())
              .put("other", step.other().name())
              .put("papers", step.papers())
              .put("query", QueryText.print(step.query()));
        }
      }
      case PathAnswer.Same(Person person) -> {
        node.put("answer", "same");
        people.add(NetworkCommand.person(person));
      }
      case PathAnswer.None none -> node.put("answer", "none").put("asked", none.asked());
      case PathAnswer.TooFar far ->
          node.put("answer", "tooFar").put("asked", far.asked()).put("moreStepsThan", far.steps());
    }
    node.set("people", people);
    node.set("steps", steps);
    return node;
  }
}
