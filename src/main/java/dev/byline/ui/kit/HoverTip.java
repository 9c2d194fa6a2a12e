package dev.byline.ui.kit;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// A text that appears where the mouse rests. A tooltip is a window of its own with a scene of its
/// own, so it is made when the mouse first comes. On the window's thread only.
public final class HoverTip {

  private final Node node;
  private Supplier<String> text = () -> "";
  private @Nullable Tooltip made;

  private HoverTip(Node node) {
    this.node = node;
    node.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> come());
  }

  /// Gives `node` this text in place of the one it has; an empty one is not shown. It is the help
  /// of a screen reader too, unless that says it already.
  public static void on(Node node, String text) {
    node.setAccessibleHelp(text.equals(node.getAccessibleText()) ? null : text);
    on(node, () -> text);
  }

  /// Gives `node` a text that is found out when the mouse comes.
  public static void on(Node node, Supplier<String> text) {
    var tip =
        (HoverTip) node.getProperties().computeIfAbsent(HoverTip.class, _ -> new HoverTip(node));
    tip.text = text;
    if (tip.made != null) {
      tip.come();
    }
  }

  /// The text shown to a mouse on `node` now; empty for nothing.
  public static Optional<String> textOf(Node node) {
    return Optional.ofNullable((HoverTip) node.getProperties().get(HoverTip.class))
        .map(tip -> tip.text.get())
        .filter(said -> !said.isEmpty());
  }

  private void come() {
    String said = text.get();
    if (made == null) {
      made = new Tooltip();
    }
    Tooltip tooltip = made;
    tooltip.setText(said);
    Tooltip.uninstall(node, tooltip);
    if (!said.isEmpty()) {
      Tooltip.install(node, tooltip);
    }
  }
}
