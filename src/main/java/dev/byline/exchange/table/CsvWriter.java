package dev.byline.exchange.table;

import dev.byline.exchange.stream.PaperWriter;
import dev.byline.model.Paper;
import dev.byline.model.PaperColumn;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/// A writer of CSV according to RFC 4180: a header line, CRLF, quotes where needed. Lists are
/// joined by `"; "`. [BylineTableFormat] reads it again.
///
/// A cell that a spreadsheet would interpret as a formula is prefixed with an apostrophe, so that
/// the spreadsheet shows it as text. Source: https://owasp.org/www-community/attacks/CSV_Injection
public final class CsvWriter implements PaperWriter {

  private static final PaperColumn[] COLUMNS = PaperColumn.values();

  private final Appendable out;

  public CsvWriter(Appendable out) throws IOException {
    this.out = out;
    row(Stream.of(COLUMNS).map(PaperColumn::key).toList());
  }

  @Override
  public void write(Paper paper) throws IOException {
    var row = new CsvRow();
    for (PaperColumn column : COLUMNS) {
      column.write(paper, row);
    }
    row(row.cells());
  }

  private void row(List<String> cells) throws IOException {
    var row = new StringBuilder();
    CsvCells.append(row, cells);
    out.append(row);
  }

  /// One cell, guarded and quoted as needed.
  public static String cell(String value) {
    String guarded = isFormula(value) ? "'" + value : value;
    boolean plain = guarded.chars().noneMatch(c -> ",\"\r\n".indexOf(c) >= 0);
    return plain ? guarded : '"' + guarded.replace("\"", "\"\"") + '"';
  }

  /// The value of a cell without the apostrophe that keeps it from being a formula.
  static String unguarded(String cell) {
    return cell.startsWith("'") && isFormula(cell) ? cell.substring(1) : cell;
  }

  /// Also with apostrophes in front, one of which would be taken for the guard.
  private static boolean isFormula(String value) {
    int from = 0;
    while (from < value.length() && value.charAt(from) == '\'') {
      from++;
    }
    return isBareFormula(value.substring(from));
  }

  /// Spreadsheets strip blanks before they look, and take full-width signs for the plain ones.
  private static boolean isBareFormula(String value) {
    String stripped = value.strip();
    return !value.isEmpty()
        && ("\t\r\n".indexOf(value.charAt(0)) >= 0
            || (!stripped.isEmpty()
                && "=+-@\uFF1D\uFF0B\uFF0D\uFF20".indexOf(stripped.charAt(0)) >= 0));
  }

  @Override
  public void close() {}
}
