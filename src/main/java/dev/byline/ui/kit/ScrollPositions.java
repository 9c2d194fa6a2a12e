package dev.byline.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// The scroll positions of all parts of a page, so that they can be restored.
///
/// @param offsets of its scroll panes and lists, in the order of the page
public record ScrollPositions(List<Offset> offsets) {

  public static final ScrollPositions NONE = new ScrollPositions(List.of());

  /// The pulses given to a page, half a second, to ask for its content first.
  private static final int PULSES = 30;

  /// @param row first to be seen; 0 where there are no rows
  /// @param pixels above what is seen
  record Offset(int row, double pixels) {

    static final Offset TOP = new Offset(0, 0);
  }

  public ScrollPositions {
    offsets = List.copyOf(offsets);
  }

  /// The present positions within `page`.
  public static ScrollPositions of(Node page) {
    return new ScrollPositions(scrolled(page).stream().map(ScrollPositions::offset).toList());
  }

  /// Scrolls `page` to these positions as soon as it is long enough, until somebody does something
  /// in it or scrolls it elsewhere.
  public void restore(Node page) {
    if (page.getProperties().get(Restoring.class) instanceof Restoring earlier) {
      earlier.end();
    }
    if (offsets.stream().allMatch(Offset.TOP::equals)) {
      return;
    }
    new Restoring(page).start();
  }

  private void apply(Node page) {
    List<Node> parts = scrolled(page);
    for (int i = 0; i < Math.min(parts.size(), offsets.size()); i++) {
      if (!offset(parts.get(i)).equals(offsets.get(i))) {
        scroll(parts.get(i), offsets.get(i));
      }
    }
  }

  /// Scroll panes and the rows of lists, from the top; rows have nothing of their own to scroll.
  private static List<Node> scrolled(Node node) {
    var found = new ArrayList<Node>();
    if (node instanceof ScrollPane || node instanceof VirtualFlow<?>) {
      found.add(node);
    }
    if (node instanceof Parent parent && !(node instanceof VirtualFlow<?>)) {
      parent.getChildrenUnmodifiable().forEach(child -> found.addAll(scrolled(child)));
    }
    return found;
  }

  private static Offset offset(Node part) {
    return switch (part) {
      case VirtualFlow<?> flow -> {
        IndexedCell<?> first = flow.getFirstVisibleCell();
        yield first == null ? Offset.TOP : new Offset(first.getIndex(), -first.getLayoutY());
      }
      case ScrollPane pane -> new Offset(0, pane.getVvalue() * hidden(pane));
      default -> Offset.TOP;
    };
  }

  private static void scroll(Node part, Offset to) {
    switch (part) {
      case VirtualFlow<?> flow when to.row() < flow.getCellCount() -> {
        flow.scrollToTop(to.row());
        flow.layout();
        flow.scrollPixels(to.pixels());
      }
      case ScrollPane pane when hidden(pane) > 0 ->
          pane.setVvalue(Math.min(1, to.pixels() / hidden(pane)));
      default -> {
        // Not long enough yet.
      }
    }
  }

  /// The height of a scroll pane's content that is not seen, in pixels.
  private static double hidden(ScrollPane pane) {
    Bounds content = pane.getContent() == null ? null : pane.getContent().getLayoutBounds();
    return content == null
        ? 0
        : Math.max(0, content.getHeight() - pane.getViewportBounds().getHeight());
  }

  private final class Restoring extends AnimationTimer {
    private final Node page;
    private final EventHandler<Event> ending = this::end;
    private int pulses;

    Restoring(Node page) {
      this.page = page;
      page.addEventFilter(InputEvent.ANY, ending);
      page.getProperties().put(Restoring.class, this);
    }

    @Override
    public void handle(long now) {
      apply(page);
      pulses++;
      if (pulses >= PULSES || page.getScene() == null) {
        end();
      }
    }

    private void end(Event event) {
      boolean isAct =
          event instanceof ScrollEvent
              || event.getEventType() == MouseEvent.MOUSE_PRESSED
              || event.getEventType() == KeyEvent.KEY_PRESSED;
      if (isAct) {
        end();
      }
    }

    private void end() {
      stop();
      page.removeEventFilter(InputEvent.ANY, ending);
      page.getProperties().remove(Restoring.class);
    }
  }
}
