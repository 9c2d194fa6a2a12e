package dev.byline.compare.report;

import dev.byline.compare.ComparisonResult;
import dev.byline.compare.FigureTable;
import dev.byline.stats.text.RankText;
import dev.byline.wording.Wording;
import java.util.List;
import java.util.stream.Collectors;

/// A comparison as a table in Markdown, with the source of each figure below it.
public final class MarkdownTable {

  private MarkdownTable() {}

  /// The figures of `compared`, ended by a line feed.
  public static String of(ComparisonResult compared) {
    FigureTable table = FigureTable.of(compared);
    var notes = new Footnotes();
    var text = new StringBuilder();
    line(
        text,
        escaped(Wording.of("report.figure")),
        table.names().stream().map(MarkdownTable::escaped).toList());
    line(text, "---", table.names().stream().map(_ -> "---:").toList());
    for (FigureTable.Row row : table.rows()) {
      line(text, row.metric().label(), row.cells().stream().map(c -> cell(c, notes)).toList());
    }
    text.append('\n');
    List<String> below = notes.texts();
    for (int i = 0; i < below.size(); i++) {
      text.append(i + 1).append(". ").append(escaped(below.get(i))).append('\n');
    }
    ReportNotes.of(compared, table).forEach(r -> text.append("\n").append(escaped(r)).append('\n'));
    return text.toString();
  }

  private static String cell(FigureTable.Cell cell, Footnotes notes) {
    String figure = escaped(cell.text()) + (cell.isImpossible() ? " (!)" : "");
    String standing = RankText.brief(cell.standing());
    String numbers = notes.of(cell).stream().map(String::valueOf).collect(Collectors.joining(","));
    return (cell.best() ? "**" + figure + "**" : figure)
        + (standing.isEmpty() ? "" : " (" + standing + ")")
        + " <sup>"
        + numbers
        + "</sup>";
  }

  private static void line(StringBuilder text, String head, List<String> cells) {
    text.append("| ").append(head).append(" | ");
    text.append(String.join(" | ", cells)).append(" |\n");
  }

  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>|#&$])", "\\\\$1");
  }
}
