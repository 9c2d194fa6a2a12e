package dev.byline.exchange.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A row of a table whose head names the columns.
public final class TableRow {

  private final TableHead head;
  private final List<String> cells;
  private final int line;

  TableRow(TableHead head, List<String> cells, int line) {
    this.head = head;
    this.cells = cells;
    this.line = line;
  }

  /// The line on which the row begins, from 1.
  public int line() {
    return line;
  }

  /// The first cell of these columns that is not blank; "" if there is none.
  public String get(String... columns) {
    return Stream.of(columns)
        .flatMap(column -> cell(head.place(column)).stream())
        .findFirst()
        .orElse("");
  }

  /// The cell of a column as it stands, with its blanks; "" if there is none.
  String raw(String column) {
    int place = head.place(column);
    return place < 0 || place >= cells.size() ? "" : cells.get(place);
  }

  private Optional<String> cell(int place) {
    return place < 0 || place >= cells.size() || cells.get(place).isBlank()
        ? Optional.empty()
        : Optional.of(cells.get(place).strip());
  }

  /// The parts of the cell of a column, parted by semicolons.
  public List<String> list(String... columns) {
    return Stream.of(get(columns).split(";", -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
