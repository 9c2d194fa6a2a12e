package dev.byline.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.library.query.TextRange;
import dev.byline.ui.kit.AddressEvent;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxExtension.class)
class SelectableTextTest {

  private static final String TEXT =
      "We study flows of $x^2$ on curved spaces.\n\nThe code is at https://example.org/a. Done.";

  private final SelectableText text;

  SelectableTextTest(Fx fx) {
    text =
        fx.on(() -> {
          var cache = new FormulaCache();
          var made = new TextNodes(cache).selectable(TEXT, List.of(new TextRange(9, 14)));
          new Scene(new VBox(made), 400, 300);
          made.getScene().getRoot().applyCss();
          made.getScene().getRoot().layout();
          return made;
        });
  }

  private static MouseEvent mouse(EventType<MouseEvent> type, double x, double y, int clicks) {
    return new MouseEvent(
        type,
        x,
        y,
        x,
        y,
        MouseButton.PRIMARY,
        clicks,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        true,
        false,
        true,
        null);
  }

  private void press(double x, double y, int clicks) {
    Event.fireEvent(text, mouse(MouseEvent.MOUSE_PRESSED, x, y, clicks));
  }

  private void key(KeyCode code, boolean shift, boolean control) {
    Event.fireEvent(
        text, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
  }

  private Bounds paragraph(int index) {
    return text.getChildren().get(index).getBoundsInParent();
  }

  @Test
  void aMouseSelectsFromOneParagraphIntoTheNext(Fx fx) {
    fx.run(() -> {
      press(0, 5, 1);
      assertEquals("", text.selected());
      Event.fireEvent(text, mouse(MouseEvent.MOUSE_DRAGGED, 0, paragraph(1).getMinY() + 5, 1));
      assertEquals("We study flows of $x^2$ on curved spaces.", text.selected().strip());
      Event.fireEvent(text, mouse(MouseEvent.MOUSE_DRAGGED, 1000, paragraph(1).getMaxY() + 50, 1));
      assertEquals(TEXT, text.selected(), "formulas as the page has them");
    });
  }

  @Test
  void twoClicksSelectAWordAndThreeAParagraph(Fx fx) {
    fx.run(() -> {
      press(30, 5, 2);
      assertEquals("study", text.selected());
      press(30, paragraph(1).getMinY() + 5, 3);
      assertEquals("The code is at https://example.org/a. Done.", text.selected());
      press(30, 5, 1);
      assertEquals("", text.selected());
    });
  }

  @Test
  void keysSelectAndCopy(Fx fx) {
    fx.run(() -> {
      key(KeyCode.RIGHT, true, false);
      key(KeyCode.RIGHT, true, false);
      assertEquals("We", text.selected());
      key(KeyCode.RIGHT, true, true);
      assertEquals("We study", text.selected().strip());
      key(KeyCode.LEFT, true, false);
      assertTrue("We study".startsWith(text.selected()), text::selected);
      key(KeyCode.END, true, false);
      assertEquals("We study flows of $x^2$ on curved spaces.", text.selected());
      key(KeyCode.DOWN, true, false);
      assertTrue(text.selected().contains("\n\nThe"), text::selected);
      key(KeyCode.HOME, true, true);
      assertEquals("", text.selected());
      key(KeyCode.A, false, true);
      assertEquals(TEXT, text.selected());
      key(KeyCode.C, false, true);
      assertEquals(TEXT, Clipboard.getSystemClipboard().getString());
    });
  }

  @Test
  void selectionIsDrawnAndTheFirstMarkHasItsPlace(Fx fx) {
    fx.run(() -> {
      Path drawn = (Path) text.lookup(".selection");
      assertTrue(drawn.getElements().isEmpty());
      key(KeyCode.A, false, true);
      assertFalse(drawn.getElements().isEmpty());
      Bounds mark = text.firstMark().orElseThrow();
      assertTrue(paragraph(0).contains(mark), mark::toString);
      assertTrue(mark.getMinX() > 20, mark::toString);
    });
  }

  @Test
  void aClickOnAnAddressAsksForIt(Fx fx) {
    fx.run(() -> {
      var asked = new ArrayList<String>();
      text.getParent().addEventHandler(AddressEvent.ASKED, event -> asked.add(event.address()));
      Node link = text.lookup(".address");
      assertEquals("https://example.org/a", ((Text) link).getText());
      Event.fireEvent(
          link,
          new MouseEvent(
              MouseEvent.MOUSE_CLICKED,
              1,
              1,
              1,
              1,
              MouseButton.PRIMARY,
              1,
              false,
              false,
              false,
              false,
              false,
              false,
              false,
              true,
              false,
              true,
              new PickResult(link, 1, 1)));
      assertEquals(List.of("https://example.org/a"), asked);
    });
  }
}
