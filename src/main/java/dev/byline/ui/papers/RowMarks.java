package dev.byline.ui.papers;

import dev.byline.model.own.OwnMarks;
import dev.byline.ui.kit.HoverTip;
import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.OneLine;
import dev.byline.ui.kit.Style;
import dev.byline.wording.Wording;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The user's marks in a row of the list of papers: a dot for what is not read, a star, tags, and
/// how the note begins.
final class RowMarks {

  /// More tags than these leave no room for the authors.
  private static final int TAGS = 3;

  /// A longer note leaves no room for the authors, in UTF-16 code units.
  private static final int NOTE = 32;

  private final OneLine noteText = new OneLine();
  private final HBox note = new HBox(Icon.NOTE.node(), noteText);
  private final Region dot = new Region();
  private final Region star = Icon.STAR.node();
  private final HBox tags = new HBox();

  RowMarks() {
    dot.getStyleClass().add("unread-dot");
    star.getStyleClass().add("row-star");
    tags.getStyleClass().add("row-tags");
    tags.setAlignment(Pos.CENTER_LEFT);
    tags.setMinWidth(Region.USE_PREF_SIZE);
    note.getStyleClass().addAll(Style.MUTED, "row-note");
    note.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(noteText, Priority.ALWAYS);
    // It gives way as the authors do, and takes no more than it needs.
    HBox.setHgrow(note, Priority.ALWAYS);
    note.setMaxWidth(Region.USE_PREF_SIZE);
  }

  /// The beginning of the note.
  HBox note() {
    return note;
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
    note.setVisible(!marks.note().isEmpty());
    note.setManaged(note.isVisible());
    if (note.isVisible()) {
      noteText.show(List.of(new OneLine.Piece(beginning(marks.note()), false, "")));
      HoverTip.on(note, marks.note());
    }
  }

  private static String beginning(String note) {
    String line = note.strip().replaceAll("[#*_>`]", "").replaceAll("\\s+", " ").strip();
    return line.length() <= NOTE ? line : line.substring(0, NOTE - 1).stripTrailing() + "\u2026";
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
    String note = marks.note().isEmpty() ? "" : ". " + Wording.of("mark.note.spoken", marks.note());
    return star + tags + note;
  }
}
