package dev.byline.ui.papers;

import dev.byline.ui.model.PickedPapers;
import dev.byline.ui.window.ScreenReaderAnnouncer;
import dev.byline.wording.Wording;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// The keys and clicks that select several rows of a list: with Shift up to a row, with Ctrl one
/// more. Without either they mean one paper again.
final class RowPicking {

  /// Rows that Page Up and Page Down go where the list cannot tell how many are seen.
  private static final int PAGE = 8;

  /// Several rows are selected, or none beside them.
  private static final PseudoClass PICKING = PseudoClass.getPseudoClass("picking");

  private final ListView<?> list;
  private final PickedPapers picked;
  private final BooleanSupplier opens;
  private final ScreenReaderAnnouncer announcer;

  /// @param opens whether a paper can be read beside the list
  RowPicking(
      ListView<?> list,
      PickedPapers picked,
      BooleanSupplier opens,
      ScreenReaderAnnouncer announcer) {
    this.list = list;
    this.picked = picked;
    this.opens = opens;
    this.announcer = announcer;
    picked.picked().subscribe(now -> list.pseudoClassStateChanged(PICKING, !now.isEmpty()));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
  }

  private int selected() {
    return list.getSelectionModel().getSelectedIndex();
  }

  private int focused() {
    int focused = list.getFocusModel().getFocusedIndex();
    return focused >= 0 ? focused : Math.max(0, selected());
  }

  private void key(KeyEvent event) {
    int size = list.getItems().size();
    if (size == 0 || event.isAltDown()) {
      return;
    }
    Optional<Integer> step = step(event.getCode(), size);
    if (event.getCode() == KeyCode.SPACE && event.isShortcutDown()) {
      picked.toggle(focused(), selected());
      event.consume();
    } else if (step.isPresent() && event.isShiftDown()) {
      extend(Math.clamp(focused() + (long) step.get(), 0, size - 1));
      event.consume();
    } else if (step.isPresent() && !event.isShortcutDown()) {
      picked.clear();
    }
  }

  /// Rows that a key goes; empty where it goes to none.
  private Optional<Integer> step(KeyCode code, int size) {
    return switch (code) {
      case UP -> Optional.of(-1);
      case DOWN -> Optional.of(1);
      case PAGE_UP -> Optional.of(-page());
      case PAGE_DOWN -> Optional.of(page());
      case HOME -> Optional.of(-size);
      case END -> Optional.of(size);
      default -> Optional.empty();
    };
  }

  private int page() {
    if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        && flow.getFirstVisibleCell() != null
        && flow.getLastVisibleCell() != null) {
      int seen = flow.getLastVisibleCell().getIndex() - flow.getFirstVisibleCell().getIndex();
      return Math.max(1, seen);
    }
    return PAGE;
  }

  private void extend(int row) {
    if (picked.extend(row, selected() >= 0 ? selected() : focused())) {
      list.getFocusModel().focus(row);
      show(row);
    } else {
      announcer.say(Wording.of("picked.tooLong", PickedPapers.LONGEST_RANGE));
    }
  }

  /// Scrolls no further than to have the row seen.
  private void show(int row) {
    if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      flow.scrollTo(row);
    }
  }

  private void pressed(MouseEvent event) {
    Optional<Integer> row = row(event);
    if (row.isEmpty()) {
      return;
    }
    boolean isLeft = event.getButton() == MouseButton.PRIMARY;
    if (isLeft && event.isShiftDown()) {
      extend(row.get());
      take(event);
    } else if (isLeft && event.isShortcutDown()) {
      picked.toggle(row.get(), selected());
      list.getFocusModel().focus(row.get());
      take(event);
    } else if (isLeft) {
      picked.clear();
    } else if (event.getButton() == MouseButton.SECONDARY) {
      menuOf(row.get(), event);
    }
  }

  /// A menu is of the selected papers, if it is asked for on one of them. A paper that would lie
  /// over the list is not opened for its menu.
  private void menuOf(int row, MouseEvent event) {
    if (picked.isPicked(row)) {
      take(event);
    } else if (opens.getAsBoolean()) {
      picked.clear();
      list.getSelectionModel().clearAndSelect(row);
    } else {
      picked.only(row);
      take(event);
    }
  }

  private void take(MouseEvent event) {
    list.requestFocus();
    event.consume();
  }

  private static Optional<Integer> row(MouseEvent event) {
    for (Node at = event.getTarget() instanceof Node node ? node : null;
        at != null;
        at = at.getParent()) {
      if (at instanceof ListCell<?> cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell.getIndex());
      }
    }
    return Optional.empty();
  }
}
