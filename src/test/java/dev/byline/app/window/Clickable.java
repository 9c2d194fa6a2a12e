package dev.byline.app.window;

import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.TreeCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Controls that a test may click on, and what they say.
final class Clickable {

  /// Words on controls that change marks.
  private static final List<String> NAMED =
      List.of("star", "read", "tag", "note", "undo", "redo", "remove", "delete", "done", "later");

  /// Words on controls that open a dialog of the system, or leave the window.
  private static final List<String> FOREIGN =
      List.of("export", "save", "add pages", "choose", "open", "print", "file", "show all files");

  private Clickable() {}

  static void collect(Node node, List<Node> targets) {
    if (!node.isVisible() || node.isDisabled()) {
      return;
    }
    boolean isRow =
        (node instanceof ListCell<?> list && !list.isEmpty())
            || (node instanceof TreeCell<?> tree && !tree.isEmpty());
    if (node instanceof ButtonBase || isRow) {
      targets.add(node);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, targets));
    }
  }

  static void mouse(Node node) {
    for (EventType<MouseEvent> type :
        List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
      boolean isDown = type == MouseEvent.MOUSE_PRESSED;
      Event.fireEvent(
          node,
          new MouseEvent(
              type,
              5,
              5,
              5,
              5,
              MouseButton.PRIMARY,
              1,
              false,
              false,
              false,
              false,
              isDown,
              false,
              false,
              true,
              false,
              true,
              null));
    }
  }

  static String said(Node node) {
    String text = node instanceof Labeled labeled ? labeled.getText() : null;
    String spoken = node.getAccessibleText();
    String type = node.getClass().getSimpleName();
    return type + ":" + (text == null ? "" : text) + "/" + (spoken == null ? "" : spoken);
  }

  static boolean isForeign(String said) {
    String text = said.toLowerCase(Locale.ROOT);
    return FOREIGN.stream().anyMatch(text::contains);
  }

  static boolean isNamed(Node node) {
    return node instanceof ButtonBase && isNamed(said(node));
  }

  static boolean isNamed(String said) {
    String text = said.toLowerCase(Locale.ROOT);
    return NAMED.stream().anyMatch(text::contains);
  }

  static boolean isWithin(Node node, String style) {
    for (Node one = node; one != null; one = one.getParent()) {
      if (one.getStyleClass().contains(style)) {
        return true;
      }
    }
    return false;
  }
}
