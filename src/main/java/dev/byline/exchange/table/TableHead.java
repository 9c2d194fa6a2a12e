package dev.byline.exchange.table;

import dev.byline.exchange.format.SourceHead;
import dev.byline.model.TextFolding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The head line of a table, which names its columns, and the sign between its cells.
public final class TableHead {

  private static final String SEPARATOR_LINE = "sep=";
  private static final String ABOUT = "about the data: ";

  private final char separator;
  private final List<String> names;
  private final Map<String, Integer> columns = new HashMap<>();

  private TableHead(char separator, List<String> names) {
    this.separator = separator;
    this.names = names;
    for (int i = 0; i < names.size(); i++) {
      columns.putIfAbsent(names.get(i), i);
    }
    for (int i = 0; i < names.size(); i++) {
      columns.putIfAbsent(ColumnNames.english(names.get(i)), i);
    }
  }

  /// The head of a table whose first line that is not blank, or stands before it, names columns; of
  /// the signs that may part them the one that does so most often.
  public static Optional<TableHead> of(SourceHead head) {
    return head.lines().stream().filter(line -> !isBefore(line)).findFirst().flatMap(TableHead::of);
  }

  /// The head that `line` is; empty where it has one cell.
  static Optional<TableHead> of(String line) {
    List<TableHead> heads = new ArrayList<>();
    for (char separator : ",;\t|".toCharArray()) {
      List<String> names =
          TableCells.of(line, separator).cells().stream().map(TableHead::normal).toList();
      heads.add(new TableHead(separator, names));
    }
    return heads.stream()
        .max((a, b) -> Integer.compare(a.names.size(), b.names.size()))
        .filter(head -> head.names.size() > 1);
  }

  /// True if a line stands before the head: Excel's `sep=;`, or what Dimensions says about the
  /// data.
  static boolean isBefore(String line) {
    String plain = line.strip().toLowerCase(Locale.ROOT);
    return (plain.startsWith(SEPARATOR_LINE) && plain.length() <= SEPARATOR_LINE.length() + 1)
        || plain.startsWith(ABOUT)
        || plain.startsWith('"' + ABOUT);
  }

  /// A name of a column without case and signs: `Author(s) ID` is `author s id`.
  private static String normal(String name) {
    return TextFolding.words(name);
  }

  /// True if there are columns of all these names.
  public boolean has(String... wanted) {
    return Stream.of(wanted).map(TableHead::normal).allMatch(columns::containsKey);
  }

  /// The place of the column of that name, -1 if there is none.
  int place(String name) {
    return columns.getOrDefault(normal(name), -1);
  }

  char separator() {
    return separator;
  }

  /// The number of columns.
  int size() {
    return names.size();
  }
}
