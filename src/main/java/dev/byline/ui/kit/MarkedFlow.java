package dev.byline.ui.kit;

import dev.byline.library.Range;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A text that wraps, with marks behind some of its parts.
final class MarkedFlow extends TextFlow {

  private final Path behind = new Path();
  private List<Range> marks = List.of();

  MarkedFlow() {
    getStyleClass().add(Style.FLOW);
    behind.setManaged(false);
    behind.getStyleClass().setAll(Style.MARK);
    setAccessibleRole(AccessibleRole.TEXT);
  }

  /// Shows `text` with `newMarks` marked.
  void show(String text, List<Range> newMarks) {
    marks =
        newMarks.stream()
            .filter(mark -> mark.from() < text.length())
            .map(mark -> new Range(mark.from(), Math.min(mark.to(), text.length())))
            .toList();
    var content = new Text(text);
    content.getStyleClass().add("text");
    getChildren().setAll(behind, content);
    setAccessibleText(text);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    behind.getElements().clear();
    for (Range mark : marks) {
      behind.getElements().addAll(getRangeShape(mark.from(), mark.to(), false));
    }
  }
}
