package dev.byline.ui.window;

import javafx.scene.Node;

/// The node that has the focus of its window.
public final class FocusOwner {

  private FocusOwner() {}

  /// True if `pane` or something in it has the focus of its window.
  public static boolean isWithin(Node pane) {
    Node at = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
    while (at != null && !at.equals(pane)) {
      at = at.getParent();
    }
    return at != null;
  }

  /// True if `node` and all around it are to be seen in a window, so that it can have the focus.
  public static boolean canHave(Node node) {
    boolean isSeen = node.getScene() != null;
    for (Node at = node; at != null && isSeen; at = at.getParent()) {
      isSeen = at.isVisible();
    }
    return isSeen;
  }
}
