package dev.byline.ui.kit;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// A mouse with its first button. All on the window's thread.
public final class Mouse {

  private Mouse() {}

  /// One press and release.
  public static void click(Node node) {
    fire(node, MouseEvent.MOUSE_CLICKED, 0, 0);
  }

  /// Comes over `node`.
  public static void enter(Node node) {
    fire(node, MouseEvent.MOUSE_ENTERED, 1, 1);
  }

  /// Presses at one place and lets go at another.
  public static void drag(Node node, double fromX, double toX, double y) {
    fire(node, MouseEvent.MOUSE_PRESSED, fromX, y);
    fire(node, MouseEvent.MOUSE_RELEASED, toX, y);
  }

  private static void fire(Node node, EventType<MouseEvent> type, double x, double y) {
    boolean isPressed = type != MouseEvent.MOUSE_ENTERED;
    Event.fireEvent(
        node,
        new MouseEvent(
            type,
            x,
            y,
            x,
            y,
            isPressed ? MouseButton.PRIMARY : MouseButton.NONE,
            isPressed ? 1 : 0,
            false,
            false,
            false,
            false,
            isPressed,
            false,
            false,
            true,
            false,
            true,
            null));
  }
}
