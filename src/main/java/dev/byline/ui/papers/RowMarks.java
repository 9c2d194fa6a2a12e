package dev.byline.ui.papers;

import dev.byline.model.own.OwnMarks;
import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.Style;
import dev.byline.wording.Wording;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The user's marks in a row of the list of papers: a dot for what is not read, a star, tags.
final class RowMarks {

  /// More tags than these leave no room for the authors.
  private static final int TAGS = 3;

  private final Region dot = new Region();
  private final Region star = Icon.STAR.node();
  private final HBox tags = new HBox();

  RowMarks() {
    dot.getStyleClass().add("unread-dot");
    star.getStyleClass().add("row-star");
    tags.getStyleClass().add("row-tags");
    tags.setAlignment(Pos.CENTER_LEFT);
    tags.setMinWidth(Region.USE_PREF_SIZE);
  }

  Region dot() {
    return dot;
  }

  Region star() {
    return star;
  }

  HBox tags() {
    return tags;
  }

  /// @param tellsRead as [dev.byline.ui.model.MarksModel#tellsRead]
  void show(OwnMarks marks, boolean tellsRead) {
    dot.setVisible(tellsRead && !marks.read());
    star.setVisible(marks.starred());
    List<String> shown = marks.tags().stream().limit(TAGS).toList();
    tags.getChildren().setAll(shown.stream().map(RowMarks::tag).toList());
    int hidden = marks.tags().size() - shown.size();
    if (hidden > 0) {
      tags.getChildren().add(tag("+" + hidden));
    }
    tags.setManaged(!shown.isEmpty());
    tags.setVisible(!shown.isEmpty());
  }

  private static Label tag(String text) {
    var tag = new Label(text);
    tag.getStyleClass().addAll(Style.TAG, "row-tag");
    tag.setMinWidth(Region.USE_PREF_SIZE);
    return tag;
  }

  /// The spoken text of `marks`, behind that of the row; nothing for no marks.
  static String spoken(OwnMarks marks) {
    String star = marks.starred() ? ". " + Wording.of("mark.starred.spoken") : "";
    String tags =
        marks.tags().isEmpty()
            ? ""
            : ". " + Wording.of("mark.tags.spoken", String.join(", ", marks.tags()));
    return star + tags;
  }
}
