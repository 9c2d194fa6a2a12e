package dev.byline.cli.print;

import dev.byline.model.own.OwnMarks;
import java.io.PrintWriter;
import java.util.ArrayList;
import tools.jackson.databind.node.ObjectNode;

/// The user's marks as text and as JSON.
public final class MarkText {

  private MarkText() {}

  /// The marks, below a blank line; nothing for no marks.
  public static void print(OwnMarks marks, PrintWriter out) {
    if (marks.isNone()) {
      return;
    }
    out.println();
    var states = new ArrayList<String>();
    if (marks.starred()) {
      states.add("starred");
    }
    if (marks.read()) {
      states.add("read");
    }
    PaperText.printFact("Marked as", String.join(", ", states), out);
    PaperText.printFact("Tags", String.join(", ", marks.tags()), out);
    if (!marks.note().isEmpty()) {
      out.println("Note");
      marks.note().lines().forEach(line -> out.println(("  " + line).stripTrailing()));
    }
  }

  public static ObjectNode node(OwnMarks marks) {
    ObjectNode node =
        CommandJson.object()
            .put("starred", marks.starred())
            .put("read", marks.read())
            .put("note", marks.note());
    node.set("tags", CommandJson.strings(marks.tags()));
    return node;
  }
}
