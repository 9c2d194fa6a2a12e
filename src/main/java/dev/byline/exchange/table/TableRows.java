package dev.byline.exchange.table;

import dev.byline.exchange.stream.LineSource;
import dev.byline.exchange.stream.RecordSink;
import dev.byline.exchange.stream.SourceRecord;
import dev.byline.wording.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A reader of a table, row by row. A row may go on over several lines where a cell in quotes does.
/// If the quotes are never closed, or the row then has more cells than the head, only the first
/// line of the row is lost.
final class TableRows {

  /// Lines of one row; more are taken for quotes that were never closed.
  private static final int MOST_LINES = 500;

  /// @param opens whether it opens quotes that it does not close
  /// @param staysOpen whether quotes that are open before it are open after it
  /// @param cannotGoOn whether it cannot be within quotes that are open before it
  private record Line(
      String text,
      int number,
      boolean isTooLong,
      boolean opens,
      boolean staysOpen,
      boolean cannotGoOn) {}

  private final TableHead head;
  private final Function<TableRow, SourceRecord> reader;
  private final RecordSink sink;
  private final List<Line> ahead = new ArrayList<>();
  private long charsAhead;

  TableRows(TableHead head, Function<TableRow, SourceRecord> reader, RecordSink sink) {
    this.head = head;
    this.reader = reader;
    this.sink = sink;
  }

  /// Reads to the end, or until the sink wants no more.
  ///
  /// @return whether the sink wanted all
  boolean read(InputStream in) throws IOException {
    var lines = new LineSource(in);
    boolean isHead = true;
    while (fill(lines, 1)) {
      String first = ahead.getFirst().text();
      if (first.isBlank() || (isHead && TableHead.isBefore(first))) {
        drop(1);
      } else if (isHead) {
        drop(rowLength(lines));
        isHead = false;
      } else if (!row(lines)) {
        return false;
      }
    }
    return true;
  }

  /// Holds at least so many lines, if there are.
  private boolean fill(LineSource lines, int wanted) throws IOException {
    while (ahead.size() < wanted && lines.advance()) {
      String text = lines.isTooLong() ? "" : lines.text();
      if (lines.isTooLong() || !text.isBlank() || !ahead.isEmpty()) {
        ahead.add(line(text, lines));
        charsAhead += text.length();
      }
    }
    return ahead.size() >= wanted;
  }

  private Line line(String text, LineSource lines) {
    boolean opens = TableCells.isOpenAfter(text, head.separator(), false);
    boolean staysOpen = TableCells.isOpenAfter(text, head.separator(), true);
    boolean cannotGoOn = TableCells.isNoContinuation(text, head.separator());
    return new Line(text, lines.number(), lines.isTooLong(), opens, staysOpen, cannotGoOn);
  }

  private void drop(int count) {
    for (int i = 0; i < count; i++) {
      charsAhead -= ahead.removeFirst().text().length();
    }
  }

  /// The number of lines of the first row; 0 if its quotes are not closed.
  private int rowLength(LineSource lines) throws IOException {
    boolean isOpen = false;
    for (int count = 1; count <= MOST_LINES; count++) {
      if (charsAhead > LineSource.MAX_LENGTH || !fill(lines, count)) {
        return 0;
      }
      Line line = ahead.get(count - 1);
      if (isOpen && line.cannotGoOn()) {
        return 0;
      }
      isOpen = isOpen ? line.staysOpen() : line.opens();
      if (!isOpen) {
        return count;
      }
    }
    return 0;
  }

  private boolean row(LineSource lines) throws IOException {
    Line first = ahead.getFirst();
    if (first.isTooLong()) {
      drop(1);
      return unusable(first, Text.of("record.long.line", LineSource.MAX_LENGTH >> 20));
    }
    int count = rowLength(lines);
    if (count == 0) {
      drop(1);
      return unusable(first, Text.of("record.unquoted"));
    }
    List<String> texts = ahead.stream().limit(count).map(Line::text).toList();
    TableCells row = TableCells.of(String.join("\n", texts), head.separator());
    List<String> cells = row.cells();
    if (row.isShifted()) {
      drop(1);
      return unusable(first, Text.of("record.unquoted"));
    }
    boolean hasMore = cells.stream().skip(head.size()).anyMatch(cell -> !cell.isBlank());
    drop(hasMore ? 1 : count);
    return hasMore
        ? unusable(first, Text.of("record.cells", cells.size(), head.size()))
        : sink.accept(reader.apply(new TableRow(head, cells, first.number())));
  }

  private boolean unusable(Line line, Text text) throws IOException {
    return sink.accept(new SourceRecord.Unusable(line.number(), text));
  }
}
