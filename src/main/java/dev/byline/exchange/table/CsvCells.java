package dev.byline.exchange.table;

import java.util.List;

/// Rows of CSV as RFC 4180 has them.
public final class CsvCells {

  private CsvCells() {}

  /// A list as one cell has it.
  public static String list(List<String> items) {
    return CsvLists.join(items);
  }

  /// Appends one row, ended by CRLF.
  public static void append(StringBuilder to, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      to.append(i == 0 ? "" : ",").append(CsvWriter.cell(cells.get(i)));
    }
    to.append("\r\n");
  }
}
