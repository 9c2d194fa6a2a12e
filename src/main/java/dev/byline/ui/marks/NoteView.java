package dev.byline.ui.marks;

import dev.byline.ui.kit.Style;
import dev.byline.ui.text.NoteBlock;
import dev.byline.ui.text.NoteReader;
import dev.byline.ui.text.TextNodes;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A note as it is read: Markdown, formulas typeset.
final class NoteView extends VBox {

  private final TextNodes texts;

  NoteView(TextNodes texts) {
    this.texts = texts;
    getStyleClass().add("note-text");
  }

  void show(String note) {
    getChildren().setAll(NoteReader.read(note).stream().map(this::node).toList());
  }

  private Node node(NoteBlock block) {
    Region text = block.kind() == NoteBlock.Kind.RULE ? new Region() : flow(block);
    text.getStyleClass().add("note-" + block.kind().name().toLowerCase(Locale.ROOT));
    int depth = block.kind() == NoteBlock.Kind.HEADING ? 0 : block.depth();
    if (depth == 0) {
      return text;
    }
    var marker = new Label(block.marker());
    marker.getStyleClass().addAll(Style.MUTED, "note-marker");
    marker.setMinWidth(USE_PREF_SIZE);
    var line = new HBox();
    for (int i = 1; i < depth; i++) {
      var space = new Region();
      space.getStyleClass().add("note-marker");
      line.getChildren().add(space);
    }
    HBox.setHgrow(text, Priority.ALWAYS);
    line.getChildren().addAll(marker, text);
    return line;
  }

  private Region flow(NoteBlock block) {
    Region flow = texts.flow(block.text(), List.of());
    flow.setMinWidth(0);
    return flow;
  }
}
