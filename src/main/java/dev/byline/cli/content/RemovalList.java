package dev.byline.cli.content;

import dev.byline.archive.Verdict;
import dev.byline.cli.print.CommandJson;
import dev.byline.model.AuthorId;
import dev.byline.who.DecisionInForce;
import dev.byline.who.VerdictText;
import java.io.PrintWriter;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The removals in force as a command prints them.
public final class RemovalList {

  private RemovalList() {}

  /// Prints the removals, as JSON or a line each.
  public static void print(List<DecisionInForce> removed, boolean json, PrintWriter out) {
    if (json) {
      ArrayNode array = CommandJson.array();
      removed.forEach(one -> array.add(node(one)));
      CommandJson.print(array, out);
      return;
    }
    if (removed.isEmpty()) {
      out.println("Nothing has been removed.");
    }
    for (DecisionInForce one : removed) {
      out.printf(
          "%s  %s%n", one.grounds().day(), VerdictText.of(one.verdict(), one.grounds().names()));
    }
  }

  private static ObjectNode node(DecisionInForce one) {
    ObjectNode node = CommandJson.object().put("removed", one.grounds().day().toString());
    switch (one.verdict()) {
      case Verdict.RemoveAuthor(AuthorId author) ->
          node.put("kind", "author").put("id", author.value());
      case Verdict.RemovePaper(Verdict.Work paper, _) ->
          node.put("kind", "paper").put("id", paper.id().value());
      case Verdict.RemoveCapture(String page, _) -> node.put("kind", "source").put("id", page);
      default -> throw new IllegalArgumentException("No removal: " + one);
    }
    node.set("names", CommandJson.strings(one.grounds().names()));
    return node;
  }
}
