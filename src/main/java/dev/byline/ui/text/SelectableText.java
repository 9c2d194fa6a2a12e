package dev.byline.ui.text;

import dev.byline.ui.kit.ClipboardText;
import dev.byline.wording.Wording;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/// Paragraphs of text of which a part can be selected, by mouse or keys, and copied.
///
/// Positions run through all paragraphs; the end of one and the beginning of the next are two.
public final class SelectableText extends VBox {

  private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");
  private static final KeyCombination ALL = KeyCombination.valueOf("Shortcut+A");

  private final List<RichFlow> flows;
  private final ContextMenu menu = new ContextMenu();

  /// The end of the selection that stays.
  private int anchor;

  /// The end that moves.
  private int caret;

  SelectableText(List<RichFlow> flows) {
    this.flows = List.copyOf(flows);
    getStyleClass().add("selectable-text");
    getChildren().setAll(flows);
    setFocusTraversable(true);
    setCursor(Cursor.TEXT);
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    setAccessibleText(text(0, length()));
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::showMenu);
  }

  /// The text that is selected; empty where none is.
  public String selected() {
    return text(Math.min(anchor, caret), Math.max(anchor, caret));
  }

  /// The place of the first mark in this node; empty where there is none. Known once it is laid
  /// out.
  public Optional<Bounds> firstMark() {
    return flows.stream()
        .flatMap(flow -> flow.firstMark().map(flow::localToParent).stream())
        .findFirst();
  }

  private int length() {
    return flows.stream().mapToInt(RichFlow::length).sum() + Math.max(0, flows.size() - 1);
  }

  private String text(int from, int to) {
    var parts = new ArrayList<String>();
    int start = 0;
    for (RichFlow flow : flows) {
      int first = Math.clamp(from - start, 0, flow.length());
      int last = Math.clamp(to - start, 0, flow.length());
      if (first < last) {
        parts.add(flow.text(first, last));
      }
      start += flow.length() + 1;
    }
    return String.join("\n\n", parts);
  }

  private void select(int newAnchor, int newCaret) {
    anchor = Math.clamp(newAnchor, 0, length());
    caret = Math.clamp(newCaret, 0, length());
    int start = 0;
    for (RichFlow flow : flows) {
      flow.select(
          Math.clamp(Math.min(anchor, caret) - start, 0, flow.length()),
          Math.clamp(Math.max(anchor, caret) - start, 0, flow.length()));
      start += flow.length() + 1;
    }
    notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
    notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
  }

  private void selectAll() {
    select(0, length());
  }

  private void copy() {
    if (anchor != caret) {
      ClipboardText.put(selected());
    }
  }

  private void press(MouseEvent event) {
    requestFocus();
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    int at = at(event.getX(), event.getY());
    switch (event.getClickCount()) {
      case 1 -> select(event.isShiftDown() ? anchor : at, at);
      case 2 -> select(wordStart(at), wordEnd(at));
      default -> select(paragraphStart(at), paragraphEnd(at));
    }
  }

  private void drag(MouseEvent event) {
    if (event.isPrimaryButtonDown()) {
      select(anchor, at(event.getX(), event.getY()));
    }
  }

  private void key(KeyEvent event) {
    if (COPY.match(event)) {
      copy();
    } else if (ALL.match(event)) {
      selectAll();
    } else if (event.isShiftDown() && !event.isAltDown() && moved(event) >= 0) {
      select(anchor, moved(event));
    } else {
      return;
    }
    event.consume();
  }

  /// The position to which a key moves the caret; negative for other keys.
  private int moved(KeyEvent event) {
    boolean byWord = event.isShortcutDown();
    return switch (event.getCode()) {
      case LEFT -> byWord ? wordStart(caret - 1) : Math.max(0, caret - 1);
      case RIGHT -> byWord ? wordEnd(caret + 1) : Math.min(length(), caret + 1);
      case UP -> onLine(-1);
      case DOWN -> onLine(1);
      case HOME -> byWord ? 0 : paragraphStart(caret);
      case END -> byWord ? length() : paragraphEnd(caret);
      default -> -1;
    };
  }

  /// The position above or below the caret.
  private int onLine(int by) {
    int start = 0;
    for (RichFlow flow : flows) {
      if (caret <= start + flow.length()) {
        Bounds at = flow.localToParent(flow.caret(caret - start));
        return at(at.getCenterX(), at.getCenterY() + by * at.getHeight() * 1.5);
      }
      start += flow.length() + 1;
    }
    return caret;
  }

  /// The position at a point: in the paragraph there, else in the nearest.
  private int at(double x, double y) {
    int start = 0;
    for (int i = 0; i < flows.size(); i++) {
      RichFlow flow = flows.get(i);
      boolean isLast = i == flows.size() - 1;
      if (isLast || y < (flow.getBoundsInParent().getMaxY() + nextTop(i)) / 2) {
        var point = flow.parentToLocal(x, y);
        return start + flow.at(point.getX(), point.getY());
      }
      start += flow.length() + 1;
    }
    return 0;
  }

  private double nextTop(int index) {
    return flows.get(index + 1).getBoundsInParent().getMinY();
  }

  private int paragraphStart(int at) {
    int start = 0;
    for (RichFlow flow : flows) {
      if (at <= start + flow.length()) {
        return start;
      }
      start += flow.length() + 1;
    }
    return start;
  }

  private int paragraphEnd(int at) {
    int start = 0;
    for (RichFlow flow : flows) {
      if (at <= start + flow.length()) {
        return start + flow.length();
      }
      start += flow.length() + 1;
    }
    return length();
  }

  private int wordStart(int at) {
    return at <= 0 ? 0 : Math.max(0, words().preceding(Math.min(length(), at) + 1));
  }

  private int wordEnd(int at) {
    int end = at >= length() ? length() : words().following(Math.max(0, at));
    return end == BreakIterator.DONE ? length() : end;
  }

  private BreakIterator words() {
    var plain = new StringBuilder();
    for (RichFlow flow : flows) {
      plain.append(plain.isEmpty() ? "" : "\n").append(flow.letters());
    }
    BreakIterator words = BreakIterator.getWordInstance(Locale.ENGLISH);
    words.setText(plain.toString());
    return words;
  }

  private void showMenu(ContextMenuEvent event) {
    var copy = new MenuItem(Wording.of("text.copy"));
    copy.setAccelerator(new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN));
    copy.setDisable(anchor == caret);
    copy.setOnAction(_ -> copy());
    var all = new MenuItem(Wording.of("text.selectAll"));
    all.setAccelerator(new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN));
    all.setOnAction(_ -> selectAll());
    menu.getItems().setAll(copy, all);
    menu.show(this, event.getScreenX(), event.getScreenY());
    event.consume();
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case TEXT -> text(0, length());
      case SELECTION_START -> Math.min(anchor, caret);
      case SELECTION_END -> Math.max(anchor, caret);
      case EDITABLE -> false;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }
}
