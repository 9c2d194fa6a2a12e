package dev.byline.ui.source;

import dev.byline.parse.ParsedPage;
import dev.byline.ui.kit.Icon;
import dev.byline.ui.kit.Style;
import dev.byline.wording.Wording;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A pane with the original text of a page in the library, with the lines of one paper marked.
public final class SourcePane extends VBox {

  private final PageLinesView lines;

  /// @param name of the file the page came from
  /// @param step what can be done about the page
  /// @param leave goes back to where one was
  public SourcePane(ParsedPage page, String name, Node step, Runnable leave) {
    getStyleClass().addAll(Style.PANE, "source-page");
    var title = new Label(Wording.of("source.title", name));
    title.getStyleClass().add(Style.HEADING);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    Button close = Icon.CLOSE.button(Wording.of("source.close"));
    close.setOnAction(_ -> leave.run());
    var head = new HBox(title, step, close);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("cover-head");
    lines = new PageLinesView(page);
    VBox.setVgrow(lines, Priority.ALWAYS);
    getChildren().addAll(head, lines);
    // Lists keep the key from what is above them.
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            leave.run();
            event.consume();
          }
        });
  }

  /// Marks the lines of `spot` and scrolls to them. The pane must be in a scene.
  public void mark(RecordSpot spot) {
    lines.pointed().set(Optional.of(spot));
    // Lines are of different heights, which are only known once they are styled.
    getScene().getRoot().applyCss();
    getScene().getRoot().layout();
    lines.reveal(spot);
  }

  @Override
  public void requestFocus() {
    lines.requestFocus();
  }
}
