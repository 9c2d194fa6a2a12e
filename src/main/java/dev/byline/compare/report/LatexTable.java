package dev.byline.compare.report;

import dev.byline.compare.ComparisonResult;
import dev.byline.compare.FigureTable;
import dev.byline.stats.text.RankText;
import dev.byline.wording.Wording;
import java.util.List;
import java.util.stream.Collectors;

/// A comparison as a `tabular` of LaTeX, with the source of each figure below it. Needs no package.
public final class LatexTable {

  private LatexTable() {}

  /// The figures of `compared`, ended by a line feed.
  public static String of(ComparisonResult compared) {
    FigureTable table = FigureTable.of(compared);
    var notes = new Footnotes();
    var text = new StringBuilder("\\begin{tabular}{l" + "r".repeat(table.names().size()) + "}\n");
    text.append("\\hline\n");
    line(
        text,
        escaped(Wording.of("report.figure")),
        table.names().stream().map(LatexTable::escaped).toList());
    text.append("\\hline\n");
    for (FigureTable.Row row : table.rows()) {
      line(
          text,
          escaped(row.metric().label()),
          row.cells().stream().map(cell -> cell(cell, notes)).toList());
    }
    text.append("\\hline\n\\end{tabular}\n\n");
    List<String> below = notes.texts();
    for (int i = 0; i < below.size(); i++) {
      text.append("\\textsuperscript{" + (i + 1) + "}~" + escaped(below.get(i)) + "\n");
    }
    ReportNotes.of(compared, table).forEach(remark -> text.append(escaped(remark)).append('\n'));
    return text.toString();
  }

  private static String cell(FigureTable.Cell cell, Footnotes notes) {
    String figure = escaped(cell.text()) + (cell.isImpossible() ? " (!)" : "");
    String standing = RankText.brief(cell.standing());
    String numbers = notes.of(cell).stream().map(String::valueOf).collect(Collectors.joining(","));
    return (cell.best() ? "\\textbf{" + figure + "}" : figure)
        + (standing.isEmpty() ? "" : " (" + escaped(standing) + ")")
        + "\\textsuperscript{"
        + numbers
        + "}";
  }

  private static void line(StringBuilder text, String head, List<String> cells) {
    text.append(head).append(" & ").append(String.join(" & ", cells)).append(" \\\\\n");
  }

  /// `text` as LaTeX shows it letter by letter.
  static String escaped(String text) {
    return text.codePoints().mapToObj(LatexTable::escaped).collect(Collectors.joining());
  }

  private static String escaped(int c) {
    return switch (c) {
      case '\\' -> "\\textbackslash{}";
      case '~' -> "\\textasciitilde{}";
      case '^' -> "\\textasciicircum{}";
      case '|' -> "\\textbar{}";
      // By its number: the letter itself begins a command in some languages.
      case '"' -> "\\char34{}";
      case '<' -> "\\textless{}";
      case '>' -> "\\textgreater{}";
      case '\u00b2' -> "\\textsuperscript{2}";
      case '#', '$', '%', '&', '_', '{', '}' -> "\\" + Character.toString(c);
      default -> Character.toString(c);
    };
  }
}
