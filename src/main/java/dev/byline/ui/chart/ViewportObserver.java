package dev.byline.ui.chart;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/// The visibility of a node in its scroll pane: whether it is in view, or nearly. A node outside
/// any scroll pane is in view.
public final class ViewportObserver {

  /// The distance beyond the edge of the pane that still counts, as a share of its height.
  private static final double MARGIN = 0.25;

  private final Region node;
  private final Runnable moved;
  private Optional<ScrollPane> pane = Optional.empty();
  private Subscription following = Subscription.EMPTY;

  /// @param moved hears when the node or what is seen of it may have moved, until [#close]
  public ViewportObserver(Region node, Runnable moved) {
    this.node = node;
    this.moved = moved;
  }

  /// Looks for the pane, since the node has come into a window or out of it. Out of a window
  /// nothing is followed: a page that is covered takes its pane along, which would keep all that is
  /// taken out of the page meanwhile.
  public void follow() {
    close();
    pane = scrolling();
    pane.filter(_ -> node.getScene() != null)
        .ifPresent(scrolled ->
            following =
                node.localToSceneTransformProperty()
                    .subscribe((_, _) -> moved.run())
                    .and(scrolled.viewportBoundsProperty().subscribe((_, _) -> moved.run())));
  }

  /// Hears of nothing any more.
  void close() {
    following.unsubscribe();
    following = Subscription.EMPTY;
  }

  private Optional<ScrollPane> scrolling() {
    for (Parent above = node.getParent(); above != null; above = above.getParent()) {
      if (above instanceof ScrollPane scrolled) {
        return Optional.of(scrolled);
      }
    }
    return Optional.empty();
  }

  /// True if the node is seen, or nearly.
  public boolean isThere() {
    return pane.map(this::isIn).orElse(true);
  }

  private boolean isIn(ScrollPane scrolled) {
    Bounds own = node.localToScene(node.getLayoutBounds());
    Bounds seen = scrolled.localToScene(scrolled.getLayoutBounds());
    double margin = seen.getHeight() * MARGIN;
    return own.getMaxY() > seen.getMinY() - margin && own.getMinY() < seen.getMaxY() + margin;
  }
}
