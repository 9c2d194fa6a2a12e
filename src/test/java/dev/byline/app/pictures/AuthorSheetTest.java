package dev.byline.app.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.app.window.Invented;
import dev.byline.app.window.MainWindow;
import dev.byline.library.own.MarkBook;
import dev.byline.model.AuthorId;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import dev.byline.ui.kit.Mouse;
import dev.byline.ui.kit.Theme;
import dev.byline.ui.window.FocusOwner;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The details of an author, which take the place of the paper beside the list.
@ExtendWith(FxExtension.class)
class AuthorSheetTest {

  private final MainWindow desk =
      MainWindow.over(Invented.sources(), Runnable::run, Runnable::run, WindowPictures.NO_COMMANDS);

  private Scene open(double width) {
    Scene scene = desk.scene(Theme.LIGHT, width, 800);
    desk.refresh();
    show(scene, "author-0");
    desk.models().provenance().open().set(true);
    ScenePicture.layOut(scene);
    return scene;
  }

  private void show(Scene scene, String author) {
    desk.browse().showAuthor(new AuthorId(author));
    ScenePicture.layOut(scene);
  }

  private static boolean isSeen(Scene scene, String selector) {
    Node node = scene.getRoot().lookup(selector);
    return node != null && FocusOwner.canHave(node);
  }

  @Test
  void detailsTakeThePlaceOfThePaperAndCoverNothing(Fx fx) {
    fx.run(() -> {
      Scene scene = open(1440);
      Node sheet = scene.getRoot().lookup(".author-sheet");
      double left = sheet.localToScene(sheet.getLayoutBounds()).getMinX();
      Node list = scene.getRoot().lookup(".papers");
      assertTrue(left >= list.localToScene(list.getLayoutBounds()).getMaxX());
      assertFalse(isSeen(scene, ".paper .page"));
      assertNull(scene.getRoot().lookup(".author-head .author-details"));
      // Filters keep their room beside it.
      assertTrue(isSeen(scene, ".histogram"));
    });
  }

  @Test
  void inANarrowWindowTheyStandInTheHead(Fx fx) {
    fx.run(() -> {
      Scene scene = open(900);
      assertNull(scene.getRoot().lookup(".author-sheet"));
      assertTrue(isSeen(scene, ".author-head .author-details"));
      scene.getRoot().resize(1440, 800);
      ScenePicture.layOut(scene);
      assertTrue(isSeen(scene, ".author-sheet .author-details .section"));
      assertNull(scene.getRoot().lookup(".author-head .author-details"));
    });
  }

  @Test
  void escapeAndTheButtonBringThePaperBack(Fx fx) {
    fx.run(() -> {
      Scene scene = open(1440);
      Event.fireEvent(
          desk.shell(),
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
      assertNull(scene.getRoot().lookup(".author-sheet"));
      assertTrue(isSeen(scene, ".paper .page"));
      desk.models().provenance().open().set(true);
      ScenePicture.layOut(scene);
      ((Button) scene.getRoot().lookup(".author-sheet .sheet-top .button")).fire();
      assertFalse(desk.models().provenance().open().get());
      assertTrue(isSeen(scene, ".paper .page"));
    });
  }

  @Test
  void theyStayFromAuthorToAuthor(Fx fx) {
    fx.run(() -> {
      Scene scene = open(1440);
      String title = ((Label) scene.getRoot().lookup(".sheet-title")).getText();
      show(scene, "author-3");
      assertTrue(isSeen(scene, ".author-sheet"));
      assertNotEquals(title, ((Label) scene.getRoot().lookup(".sheet-title")).getText());
    });
  }

  @Test
  void whoeverChoosesAPaperReadsIt(Fx fx) {
    fx.run(() -> {
      Scene scene = open(1440);
      var rows = (ListView<?>) scene.getRoot().lookup(".papers .rows");
      rows.getSelectionModel().select(1);
      ScenePicture.layOut(scene);
      assertNull(scene.getRoot().lookup(".author-sheet"));
      assertTrue(isSeen(scene, ".paper .page"));
      desk.models().provenance().open().set(true);
      ScenePicture.layOut(scene);
      // The row that is selected already.
      Mouse.click(rows);
      assertTrue(isSeen(scene, ".paper .page"));
    });
  }

  @Test
  void noKeyMarksThePaperThatIsNotSeen(Fx fx) {
    fx.run(() -> {
      Scene scene = open(1440);
      MarkBook before = desk.models().marks().marks().get();
      Event.fireEvent(
          scene.getRoot().lookup(".papers .rows"),
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "s", KeyCode.S, false, false, false, false));
      assertEquals(before, desk.models().marks().marks().get());
    });
  }
}
