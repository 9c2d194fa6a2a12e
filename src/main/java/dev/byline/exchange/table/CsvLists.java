package dev.byline.exchange.table;

import java.util.ArrayList;
import java.util.List;

/// Lists in one cell, joined by `"; "`. A semicolon and blank within an item are written `\; `;
/// backslashes before such a semicolon, or at the end of an item, are doubled.
final class CsvLists {

  private static final String BETWEEN = "; ";

  private CsvLists() {}

  static String join(List<String> items) {
    var cell = new StringBuilder();
    for (int i = 0; i < items.size(); i++) {
      cell.append(i == 0 ? "" : BETWEEN);
      append(cell, items.get(i), i == items.size() - 1);
    }
    return cell.toString();
  }

  private static void append(StringBuilder cell, String item, boolean isLast) {
    int slashes = 0;
    for (int i = 0; i < item.length(); i++) {
      char c = item.charAt(i);
      if (item.startsWith(BETWEEN, i)) {
        cell.repeat('\\', slashes).append('\\');
      }
      slashes = c == '\\' ? slashes + 1 : 0;
      cell.append(c);
    }
    if (!isLast) {
      cell.repeat('\\', slashes);
    }
  }

  /// The items that [#join] joined; none of an empty cell.
  static List<String> split(String cell) {
    var items = new ArrayList<String>();
    if (cell.isEmpty()) {
      return items;
    }
    var item = new StringBuilder();
    int slashes = 0;
    int at = 0;
    while (at < cell.length()) {
      if (cell.startsWith(BETWEEN, at)) {
        item.setLength(item.length() - (slashes + 1) / 2);
        if (slashes % 2 == 0) {
          items.add(item.toString());
          item.setLength(0);
        } else {
          item.append(BETWEEN);
        }
        slashes = 0;
        at += BETWEEN.length();
      } else {
        char c = cell.charAt(at++);
        slashes = c == '\\' ? slashes + 1 : 0;
        item.append(c);
      }
    }
    items.add(item.toString());
    return items;
  }
}
