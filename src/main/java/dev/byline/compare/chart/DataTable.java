package dev.byline.compare.chart;

import java.util.ArrayList;
import java.util.List;

/// The numbers of a chart.
///
/// @param head names of the columns
public record DataTable(List<String> head, List<List<String>> rows) {

  public DataTable {
    head = List.copyOf(head);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /// A table whose first column has `first` above it, the others `names`.
  static List<String> head(String first, List<String> names) {
    var head = new ArrayList<String>();
    head.add(first);
    head.addAll(names);
    return head;
  }
}
