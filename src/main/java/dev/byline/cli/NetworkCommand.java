package dev.byline.cli;

import dev.byline.cli.options.JsonOption;
import dev.byline.cli.options.RefusedInputException;
import dev.byline.cli.print.CommandJson;
import dev.byline.cli.print.TextTable;
import dev.byline.library.query.QueryText;
import dev.byline.network.JointSummary;
import dev.byline.network.Network;
import dev.byline.network.NetworkEdge;
import dev.byline.network.NetworkMaker;
import dev.byline.network.NetworkMember;
import dev.byline.network.NetworkPeople;
import dev.byline.network.Person;
import dev.byline.network.YearSpan;
import dev.byline.workspace.LibraryFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `byline network`: who wrote most with some people, and who of these wrote with whom.
@Command(
    name = "network",
    description = "List the closest co-authors of some people, and the ties among them.")
final class NetworkCommand implements Callable<Integer> {

  private static final String TOP = "20";
  private static final int MOST_AUTHORS = 8;

  /// More pairs than this are for the JSON.
  private static final int TIES_SHOWN = 40;

  private final BylineCommand root;

  @Parameters(
      paramLabel = "AUTHOR",
      arity = "1..*",
      description = "Ids of pages, or names or parts of names in quotes; at most eight.")
  private List<String> authors = List.of();

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = TOP,
      description =
          "Number of people, those with the most joint papers; at most "
              + NetworkMaker.MOST_PEOPLE
              + " (default: ${DEFAULT-VALUE}).")
  private int top;

  @Mixin private JsonOption json = new JsonOption();

  NetworkCommand(BylineCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException, RefusedInputException {
    if (authors.size() > MOST_AUTHORS) {
      throw new RefusedInputException(
          "A network has at most " + MOST_AUTHORS + " authors at its centre");
    }
    if (top < 1 || top > NetworkMaker.MOST_PEOPLE) {
      throw new RefusedInputException(
          "--top must be a number from 1 to " + NetworkMaker.MOST_PEOPLE);
    }
    try (LibraryFolder folder = root.openLibrary()) {
      var people = new NetworkPeople(folder.library());
      List<Person> centre = new ArrayList<>();
      for (String author : authors) {
        Person person = person(people, author);
        if (centre.stream().noneMatch(other -> other.key().equals(person.key()))) {
          centre.add(person);
        }
      }
      Network network = new NetworkMaker(folder.library()).around(centre, top, () -> false);
      if (json.isChosen()) {
        CommandJson.print(json(network), root.context().out());
      } else {
        print(network, root.context().out());
      }
    }
    return ExitCode.DONE;
  }

  /// The one person whom `text` names.
  static Person person(NetworkPeople people, String text)
      throws IOException, RefusedInputException {
    List<Person> found = people.find(text, () -> false);
    if (found.isEmpty()) {
      throw new RefusedInputException("No page and no paper names \"" + text + "\".");
    }
    if (found.size() > 1) {
      throw new RefusedInputException(
          "\"%s\" matches several people; name one: %s"
              .formatted(
                  text, String.join(", ", found.stream().map(NetworkCommand::exactly).toList())));
    }
    return found.getFirst();
  }

  /// The name of exactly this person.
  private static String exactly(Person person) {
    return person.isOwner() ? person.page().orElseThrow().value() : "\"" + person.name() + "\"";
  }

  private static void print(Network network, PrintWriter out) {
    int shown = network.others().size();
    out.printf(
        "%s: %,d co-author%s%s%n",
        network.names(),
        network.coAuthors(),
        network.coAuthors() == 1 ? "" : "s",
        shown < network.coAuthors() ? ", those with most joint papers:" : "");
    if (shown > 0) {
      out.println();
      var table = new TextTable().text("Person").number("Joint papers").text("Years").text("In");
      for (NetworkMember member : network.others()) {
        table.row(
            member.person().name(),
            String.valueOf(member.papers()),
            member.joint().flatMap(JointSummary::years).map(YearSpan::toString).orElse(""),
            member.joint().flatMap(JointSummary::category).orElse(""));
      }
      table.print(out);
      out.println();
      ties(network, out);
    }
    if (!network.isWhole()) {
      out.println();
      out.println("Counted over the newest papers only: these people have too many.");
    }
  }

  private static void ties(Network network, PrintWriter out) {
    var table = new TextTable().text("Person").text("Person").number("Joint papers").text("Years");
    List<NetworkEdge> ties = network.ties();
    for (NetworkEdge tie : ties.subList(0, Math.min(TIES_SHOWN, ties.size()))) {
      table.row(
          tie.one().name(),
          tie.other().name(),
          String.valueOf(tie.papers()),
          tie.joint().years().map(YearSpan::toString).orElse(""));
    }
    table.print(out);
    if (ties.size() > TIES_SHOWN) {
      out.printf("and %,d more pairs: --json lists all%n", ties.size() - TIES_SHOWN);
    }
  }

  private static ObjectNode json(Network network) {
    ObjectNode node = CommandJson.object();
    ArrayNode centre = node.putArray("centre");
    network.centre().forEach(member -> centre.add(member(member)));
    node.put("coAuthors", network.coAuthors()).put("whole", network.isWhole());
    ArrayNode people = node.putArray("people");
    network.others().forEach(member -> people.add(member(member)));
    ArrayNode ties = node.putArray("ties");
    for (NetworkEdge tie : network.ties()) {
      ObjectNode one = ties.addObject();
      one.put("one", tie.one().name()).put("other", tie.other().name());
      joint(one, tie.joint());
      one.put("query", QueryText.print(tie.query()));
    }
    return node;
  }

  private static ObjectNode member(NetworkMember member) {
    ObjectNode node = person(member.person());
    member.joint().ifPresentOrElse(joint -> joint(node, joint), () -> node.put("papers", 0));
    return node;
  }

  static ObjectNode person(Person person) {
    return CommandJson.object()
        .put("name", person.name())
        .put("page", CommandJson.orNull(person.page()));
  }

  private static void joint(ObjectNode node, JointSummary joint) {
    node.put("papers", joint.papers())
        .put("firstYear", joint.years().map(YearSpan::first).orElse(null))
        .put("lastYear", joint.years().map(YearSpan::last).orElse(null))
        .put("category", CommandJson.orNull(joint.category()));
  }
}
