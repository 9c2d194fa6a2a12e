package dev.byline.ui.window;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import org.jspecify.annotations.Nullable;

/// A keeper of the keyboard focus while a pane rebuilds its content. The focus stays on the same
/// node if it is still there; otherwise it moves to the node with the same id or, without an id, to
/// one of the same kind and text.
public final class FocusKeeper {

  private final Node owner;
  private final Look look;

  /// The features by which a node is recognised.
  private record Look(
      Class<?> kind, List<String> styles, String text, @Nullable String accessibleText) {

    static Look of(Node node) {
      return node.getId() == null
          ? said(node)
          : new Look(Node.class, List.of(), node.getId(), null);
    }

    private static Look said(Node node) {
      return new Look(
          node.getClass(),
          List.copyOf(node.getStyleClass()),
          node instanceof Labeled labeled ? String.valueOf(labeled.getText()) : "",
          node.getAccessibleText());
    }
  }

  private FocusKeeper(Node owner) {
    this.owner = owner;
    look = Look.of(owner);
  }

  /// The focus within `pane`, if it is there.
  public static Optional<FocusKeeper> within(Node pane) {
    if (pane.getScene() == null) {
      return Optional.empty();
    }
    Node owner = pane.getScene().getFocusOwner();
    for (Node at = owner; at != null; at = at.getParent()) {
      if (pane.equals(at)) {
        return Optional.of(new FocusKeeper(owner));
      }
    }
    return Optional.empty();
  }

  /// Gives the focus back, if `made` has the node or one like it.
  public void in(Node made) {
    find(made).ifPresent(Node::requestFocus);
  }

  private Optional<Node> find(Node at) {
    if (owner.equals(at) || (at.isFocusTraversable() && look.equals(Look.of(at)))) {
      return Optional.of(at);
    }
    return at instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .map(this::find)
            .flatMap(Optional::stream)
            .findFirst()
        : Optional.empty();
  }
}
