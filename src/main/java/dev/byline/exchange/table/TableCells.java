package dev.byline.exchange.table;

import java.util.ArrayList;
import java.util.List;

/// The cells of one row of a table. A cell in quotes may hold the separator, line breaks and, twice
/// each, quotes; where tabs part the cells, a quote is a sign as any other but around a whole cell.
final class TableCells {

  private final String row;
  private final char separator;
  private final List<String> cells = new ArrayList<>();
  private boolean isShifted;

  private TableCells(String row, char separator) {
    this.row = row;
    this.separator = separator;
  }

  static TableCells of(String row, char separator) {
    var cells = new TableCells(row, separator);
    int at = 0;
    while (at >= 0) {
      at = cells.cell(at);
    }
    return cells;
  }

  List<String> cells() {
    return cells;
  }

  /// True if a quoted cell seems to hold the beginning of another one, since its own quote is not
  /// closed.
  boolean isShifted() {
    return isShifted;
  }

  /// Adds the cell that begins at `from`.
  ///
  /// @return where the next one begins, -1 at the end
  private int cell(int from) {
    if (separator == '\t') {
      int end = end(from);
      cells.add(unquoted(row.substring(from, end)));
      return next(end);
    }
    int start = from;
    while (start < row.length() && row.charAt(start) == ' ') {
      start++;
    }
    if (start == row.length() || row.charAt(start) != '"') {
      int end = end(from);
      cells.add(row.substring(from, end));
      return next(end);
    }
    return quoted(start + 1);
  }

  private int quoted(int from) {
    var cell = new StringBuilder();
    int at = from;
    while (at < row.length()) {
      char c = row.charAt(at++);
      if (c != '"') {
        cell.append(c);
      } else if (at < row.length() && row.charAt(at) == '"') {
        cell.append(row.charAt(at++));
      } else if (isEnd(row, at, separator)) {
        break;
      } else {
        isShifted |= at > 1 && row.charAt(at - 2) == separator;
        cell.append(c);
      }
    }
    int end = end(at);
    cells.add(cell.append(row, at, end).toString());
    return next(end);
  }

  /// True if nothing but blanks stands between `at` and the end of the cell.
  private static boolean isEnd(String row, int at, char separator) {
    int end = at;
    while (end < row.length() && row.charAt(end) == ' ') {
      end++;
    }
    return end == row.length() || row.charAt(end) == separator;
  }

  private int end(int from) {
    int end = row.indexOf(separator, from);
    return end < 0 ? row.length() : end;
  }

  private int next(int end) {
    return end < row.length() ? end + 1 : -1;
  }

  private static String unquoted(String cell) {
    int last = cell.length() - 1;
    if (last < 2 || cell.charAt(0) != '"' || cell.charAt(last) != '"') {
      return cell;
    }
    String inner = cell.substring(1, last);
    boolean isDoubled = inner.replace("\"\"", "").indexOf('"') < 0;
    return isDoubled ? inner.replace("\"\"", "\"") : cell;
  }

  /// True if a quoted cell goes on behind the end of `line`.
  ///
  /// @param isOpen whether one goes on before it
  static boolean isOpenAfter(String line, char separator, boolean isOpen) {
    boolean open = isOpen;
    boolean atStart = !isOpen;
    for (int i = 0; i < line.length() && separator != '\t'; i++) {
      char c = line.charAt(i);
      if (c != '"') {
        atStart = !open && (c == separator || (atStart && c == ' '));
      } else if (!open) {
        open = atStart;
      } else if (i + 1 < line.length() && line.charAt(i + 1) == '"') {
        i++;
      } else {
        open = !isEnd(line, i + 1, separator);
      }
    }
    return open;
  }

  /// True if a quoted cell that goes on before `line` cannot go on in it: it has a quote that
  /// neither ends the cell nor stands there twice.
  static boolean isNoContinuation(String line, char separator) {
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == '"') {
        if (i + 1 == line.length() || line.charAt(i + 1) != '"') {
          return !isEnd(line, i + 1, separator);
        }
        i++;
      }
    }
    return false;
  }
}
