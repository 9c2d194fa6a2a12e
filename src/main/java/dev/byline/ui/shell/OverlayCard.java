package dev.byline.ui.shell;

import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A card over the dimmed window, or nothing.
final class OverlayCard extends StackPane {

  /// The owner of the focus before.
  private @Nullable Node before;

  OverlayCard() {
    getStyleClass().add("scrim");
    setVisible(false);
    addEventHandler(MouseEvent.MOUSE_PRESSED, event -> pressed(event.getTarget()));
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          // The focus stays on the card.
          if (event.getCode() == KeyCode.TAB) {
            event.consume();
          }
        });
  }

  boolean isOpen() {
    return isVisible();
  }

  void lay(Node card, Node focus) {
    if (!isOpen() && getScene() != null) {
      before = getScene().getFocusOwner();
    }
    getChildren().setAll(card);
    setVisible(true);
    focus.requestFocus();
  }

  /// Takes the card away, and gives the focus back.
  ///
  /// @return whether there was something to take away
  boolean lift() {
    if (!isOpen()) {
      return false;
    }
    setVisible(false);
    getChildren().clear();
    if (before != null) {
      before.requestFocus();
      before = null;
    }
    return true;
  }

  private void pressed(EventTarget target) {
    if (equals(target)) {
      lift();
    }
  }
}
