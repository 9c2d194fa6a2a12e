package dev.byline.ui.kit.list;

import dev.byline.ui.kit.OneLine;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;

/// A row of a list from which something is chosen while one types.
///
/// @param heading of the rows that follow, where this is the first of them; empty otherwise
/// @param title what is offered, the letters that match marked
/// @param lines what is shown as the title instead, where that needs more than plain text
/// @param detail what stands at the right: a count, a key, a state
/// @param take what choosing it does
public record SuggestionRow(
    String heading, List<OneLine.Piece> title, List<Node> lines, String detail, Runnable take) {

  public SuggestionRow {
    title = List.copyOf(title);
    lines = List.copyOf(lines);
  }

  public static SuggestionRow of(List<OneLine.Piece> title, String detail, Runnable take) {
    return new SuggestionRow("", title, List.of(), detail, take);
  }

  /// The same below a heading.
  public SuggestionRow under(String newHeading) {
    return new SuggestionRow(newHeading, title, lines, detail, take);
  }

  /// For a screen reader.
  public String spoken() {
    String name = title.stream().map(OneLine.Piece::text).collect(Collectors.joining());
    return detail.isEmpty() ? name : name + ", " + detail;
  }
}
