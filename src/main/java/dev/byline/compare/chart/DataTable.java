package dev.byline.compare.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// The numbers behind a chart. They are written when they are asked for: a chart is drawn more
/// often than its numbers are read.
public final class DataTable {

  private final List<String> head;
  private final Supplier<List<List<String>>> rows;

  /// @param rows each with as many cells as `head` has
  public DataTable(List<String> head, Supplier<List<List<String>>> rows) {
    this.head = List.copyOf(head);
    this.rows = rows;
  }

  /// A table of which the rows are there.
  ///
  /// @param rows each with as many cells as `head` has
  public DataTable(List<String> head, List<List<String>> rows) {
    this(head, () -> rows);
  }

  public List<String> head() {
    return head;
  }

  public List<List<String>> rows() {
    return rows.get().stream().map(List::copyOf).toList();
  }

  /// A head of `first` and a column for each of `names`.
  static List<String> head(String first, List<String> names) {
    var head = new ArrayList<String>();
    head.add(first);
    head.addAll(names);
    return head;
  }
}
