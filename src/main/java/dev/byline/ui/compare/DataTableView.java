package dev.byline.ui.compare;

import dev.byline.compare.chart.DataTable;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// The numbers behind a chart, of which only the rows in sight are made.
final class DataTableView extends TableView<List<String>> {

  private static final int ROWS_SHOWN = 10;

  /// Of a row and of a column, in em.
  private static final double ROW = 2.2;

  DataTableView(DataTable data, String title) {
    setAccessibleText(title);
    getStyleClass().add("data-table");
    for (int i = 0; i < data.head().size(); i++) {
      int place = i;
      var column = new TableColumn<List<String>, String>(data.head().get(i));
      column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().get(place)));
      column.setSortable(false);
      column.setReorderable(false);
      getColumns().add(column);
    }
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    getItems().setAll(data.rows());
    setStyle(
        String.format(
            Locale.ROOT,
            "-fx-pref-height: %.1fem; -fx-fixed-cell-size: %.1fem;",
            (Math.min(ROWS_SHOWN, data.rows().size()) + 1) * ROW + 0.4,
            ROW));
  }
}
