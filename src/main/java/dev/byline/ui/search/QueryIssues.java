package dev.byline.ui.search;

import dev.byline.library.query.QueryIssue;
import dev.byline.ui.kit.HoverTip;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.layout.Region;

/// The underlines below the parts of a query that were not understood, and their explanations.
final class QueryIssues extends Region {

  /// Thickness of the line, in pixels.
  private static final double THICK = 2;

  private final TextField field;
  private List<QueryIssue> issues = List.of();

  QueryIssues(TextField field) {
    this.field = field;
    setMouseTransparent(true);
  }

  /// @param newIssues of the field's present text
  void show(List<QueryIssue> newIssues) {
    issues = newIssues;
    String said = issues.stream().map(QueryIssue::message).collect(Collectors.joining("\n"));
    HoverTip.on(field, said);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    var lines = new ArrayList<Region>();
    if (field.getSkin() instanceof TextFieldSkin skin) {
      for (QueryIssue issue : issues) {
        underline(issue, skin, lines);
      }
    }
    getChildren().setAll(lines);
  }

  private void underline(QueryIssue issue, TextFieldSkin skin, List<Region> lines) {
    int last = Math.min(issue.to(), field.getLength()) - 1;
    if (last < issue.from()) {
      return;
    }
    Rectangle2D first = skin.getCharacterBounds(issue.from());
    Rectangle2D end = skin.getCharacterBounds(last);
    double from = Math.max(first.getMinX(), 0);
    double to = Math.min(end.getMaxX(), getWidth());
    if (from < to) {
      var line = new Region();
      line.setManaged(false);
      line.getStyleClass().add("query-issue");
      line.resizeRelocate(from, end.getMaxY(), to - from, THICK);
      lines.add(line);
    }
  }
}
