package dev.byline.cli.print;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/// A table of text with a head, columns as wide as their widest cell, two blanks apart.
public final class TextTable {

  private record Column(String head, boolean right) {}

  private final List<Column> columns = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();

  /// Adds a column of texts.
  public TextTable text(String head) {
    columns.add(new Column(head, false));
    return this;
  }

  /// Adds a column of numbers.
  public TextTable number(String head) {
    columns.add(new Column(head, true));
    return this;
  }

  /// Adds a row.
  ///
  /// @throws IllegalArgumentException if it has not one cell a column
  public void row(String... cells) {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException(cells.length + " cells, " + columns.size() + " columns");
    }
    rows.add(List.of(cells));
  }

  /// Writes the head and the rows, in time that grows as the cells do.
  public void print(PrintWriter out) {
    List<String> heads = columns.stream().map(Column::head).toList();
    int[] widths = heads.stream().mapToInt(TextTable::length).toArray();
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], length(row.get(i)));
      }
    }
    printRow(out, heads, widths);
    rows.forEach(row -> printRow(out, row, widths));
  }

  private void printRow(PrintWriter out, List<String> cells, int[] widths) {
    var line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String fill = " ".repeat(widths[i] - length(cells.get(i)));
      line.append(i == 0 ? "" : "  ");
      line.append(columns.get(i).right() ? fill + cells.get(i) : cells.get(i) + fill);
    }
    out.println(line.toString().stripTrailing());
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
