package dev.byline.ui.authors;

import dev.byline.stats.citations.FigureFlag;
import dev.byline.stats.text.FlagText;
import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.Style;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The note that explains why a figure is doubted.
final class FlagNote {

  private FlagNote() {}

  static HBox of(FigureFlag flag) {
    var text = new Label(FlagText.of(flag));
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(text, Priority.ALWAYS);
    var note = new HBox(Icon.WARNING.node(), text);
    note.getStyleClass().add(Style.FLAG_NOTE);
    if (flag.kind() == FigureFlag.Kind.IMPOSSIBLE) {
      note.getStyleClass().add("impossible");
    }
    return note;
  }
}
