package dev.byline.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.app.pictures.ScenePicture;
import dev.byline.app.pictures.WindowPictures;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import dev.byline.ui.kit.Theme;
import dev.byline.ui.model.DetailState;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Parts of the window that give way in a narrow one.
@ExtendWith(FxExtension.class)
class NarrowWindowTest {

  private static Scene window(MainWindow desk, double width) {
    Scene scene = desk.scene(Theme.LIGHT, width, 900);
    desk.refresh();
    desk.browse().showAll();
    ScenePicture.layOut(scene);
    return scene;
  }

  private static MainWindow desk() {
    return MainWindow.over(
        Invented.sources(), Runnable::run, Runnable::run, WindowPictures.NO_COMMANDS);
  }

  private static boolean hasFilterButton(Scene scene) {
    return scene.getRoot().lookupAll(".filter-chips .toggle-button").stream()
        .map(Labeled.class::cast)
        .anyMatch(button -> "Filters".equals(button.getText()) && button.isVisible());
  }

  @Test
  void filtersThatWouldWrapStandBehindOneButton(Fx fx) {
    fx.run(() -> {
      Scene wide = window(desk(), 1440);
      assertFalse(hasFilterButton(wide));
      MainWindow desk = desk();
      Scene narrow = window(desk, 480);
      desk.browse().showAuthor(new AuthorId("author-0"));
      ScenePicture.layOut(narrow);
      assertTrue(hasFilterButton(narrow));
      assertTrue(narrow.getRoot().lookup(".histogram").isVisible(), "the years stay");
    });
  }

  @Test
  void aPaperThatCoversItsListHasAWayBack(Fx fx) {
    fx.run(() -> {
      MainWindow desk = desk();
      Scene scene = window(desk, 900);
      desk.models().selection().showPaper(new PaperId("author-0-0"), PaperQuery.ALL);
      ScenePicture.layOut(scene);
      Node back = scene.getRoot().lookup(".paper .back");
      assertTrue(back.isVisible());
      ((Button) back).fire();
      ScenePicture.layOut(scene);
      assertTrue(desk.models().selection().paper().get() instanceof DetailState.None);
      assertTrue(scene.getRoot().lookup(".papers .rows").isVisible());
      MainWindow wide = desk();
      Scene beside = window(wide, 1440);
      wide.models().selection().showPaper(new PaperId("author-0-0"), PaperQuery.ALL);
      ScenePicture.layOut(beside);
      assertFalse(beside.getRoot().lookup(".paper .back").isVisible());
    });
  }

  @Test
  void theSearchBoxKeepsRoomForWhatIsTyped(Fx fx) {
    fx.run(() -> {
      Scene narrow = window(desk(), 800);
      Labeled scope = (Labeled) narrow.getRoot().lookup(".search-scope");
      assertEquals("All", scope.getText());
      Labeled wide = (Labeled) window(desk(), 1440).getRoot().lookup(".search-scope");
      assertEquals("Everything", wide.getText());
    });
  }
}
