package dev.byline.app.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.app.window.Hand;
import dev.byline.app.window.Invented;
import dev.byline.app.window.MainWindow;
import dev.byline.model.AuthorId;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import dev.byline.ui.kit.Mouse;
import dev.byline.ui.kit.Theme;
import dev.byline.ui.kit.ZoomLevel;
import dev.byline.ui.window.FocusOwner;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The layout of windows of unusual sizes.
@ExtendWith(FxExtension.class)
class WindowSizesTest {

  private static final double EM = 14;

  private final WindowPictures screens = new WindowPictures(Invented.sources(), Invented.library());
  private final MainWindow desk =
      MainWindow.over(Invented.sources(), Runnable::run, Runnable::run, WindowPictures.NO_COMMANDS);

  private Scene slim() {
    Scene scene = desk.scene(Theme.LIGHT, 800, 560);
    desk.shell().zoom().set(new ZoomLevel(200));
    desk.refresh();
    ScenePicture.layOut(scene);
    return scene;
  }

  private Scene scene(WindowPictures.State state, int width, int height) {
    return screens.scene(state, new WindowPictures.Look(Theme.LIGHT, width, height, 1));
  }

  private static Bounds bounds(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private static Bounds bounds(Scene scene, String selector) {
    return bounds(scene.getRoot().lookup(selector));
  }

  private boolean isShown(String pane) {
    return FocusOwner.canHave(desk.shell().lookup(pane));
  }

  private Button authors() {
    return desk.shell().lookupAll(".papers .pane-head > .button").stream()
        .map(Button.class::cast)
        .filter(button -> button.getText().equals("Authors"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aSlimWindowShowsOnePaneAndAWayToTheOthers(Fx fx) {
    fx.run(() -> {
      slim();
      assertTrue(isShown(".papers"));
      authors().fire();
      assertTrue(isShown(".authors"));
      assertFalse(isShown(".papers"));
      desk.browse().showAuthor(new AuthorId("author-2"));
      Mouse.click(desk.shell().lookup(".authors .rows > .virtual-flow > .scroll-bar:vertical"));
      assertTrue(isShown(".authors"));
      Mouse.click(desk.shell().lookup(".author-row"));
      assertEquals(Optional.of(new AuthorId("author-2")), desk.browse().author());
      assertFalse(isShown(".authors"));
      assertTrue(isShown(".papers"));
      authors().fire();
      press(KeyCode.ESCAPE);
      assertFalse(isShown(".authors"));
      desk.shell().zoom().set(ZoomLevel.NORMAL);
      assertTrue(isShown(".authors"));
      assertTrue(isShown(".papers"));
    });
  }

  private void press(KeyCode code) {
    Event.fireEvent(
        desk.shell(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  @Test
  void thePanesKeepTheirPlacesThroughAWindowThatHadNoRoomForThem(Fx fx) {
    var stage =
        fx.on(() -> {
          var opened = new Stage();
          opened.setScene(desk.scene(Theme.LIGHT, 1440, 900));
          desk.refresh();
          opened.show();
          return opened;
        });
    Scene scene = stage.getScene();
    fx.pulse(scene);
    double authors = fx.on(() -> bounds(scene, ".authors").getWidth());
    double paper = fx.on(() -> bounds(scene, ".paper").getWidth());
    for (double width : List.of(1000.0, 800.0, 1440.0)) {
      fx.run(() -> stage.setWidth(width));
      fx.pulse(scene);
      fx.pulse(scene);
    }
    assertEquals(authors, fx.on(() -> bounds(scene, ".authors").getWidth()), 2);
    assertEquals(paper, fx.on(() -> bounds(scene, ".paper").getWidth()), 2);
    fx.run(stage::close);
  }

  @Test
  void whatTakesThePlaceOfWhatHasTheKeysTakesTheKeys(Fx fx) {
    fx.run(() -> {
      Scene scene = slim();
      Node rows = scene.getRoot().lookup(".papers .rows");
      rows.requestFocus();
      var list = (ListView<?>) rows;
      list.getSelectionModel().select(1);
      Mouse.click(rows);
      assertTrue(isShown(".paper"));
      assertEquals(scene.getRoot().lookup(".paper > .scroll-pane"), scene.getFocusOwner());
      press(KeyCode.ESCAPE);
      assertFalse(isShown(".paper"));
      assertEquals(rows, scene.getFocusOwner());
      assertEquals(1, list.getSelectionModel().getSelectedIndex());
    });
  }

  @Test
  void placesAreInAMenuThatNamesTheOneThatIsShown(Fx fx) {
    fx.run(() -> {
      Scene scene = slim();
      var menu = (MenuButton) scene.getRoot().lookup(".top-bar > .choice");
      assertTrue(menu.isVisible());
      assertEquals("Papers", menu.getText());
      menu.getItems().getLast().fire();
      assertEquals("Network", menu.getText());
      desk.shell().cover(new Region());
      assertEquals("Go to", menu.getText());
    });
  }

  @Test
  void moreAboutAnAuthorHasRoomInASmallWindow(Fx fx) {
    fx.run(() -> {
      Scene scene = scene(WindowPictures.State.AUTHOR_MORE, 800, 560);
      assertTrue(bounds(scene, ".author-details").getHeight() > 8 * EM);
      assertTrue(bounds(scene, ".papers .rows").getHeight() > 8 * EM);
    });
  }

  @ParameterizedTest
  @ValueSource(ints = {800, 900, 1000, 1100, 1200, 1300, 1440})
  void whatCanBeDoneAboutAnAuthorStaysTogether(int width, Fx fx) {
    fx.run(() -> {
      Scene scene = scene(WindowPictures.State.AUTHOR, width, 560);
      Bounds more = bounds(scene, ".author-head .steps .link");
      Bounds deeds = bounds(scene, ".author-head .steps .more-menu");
      assertTrue(more.getMinY() < deeds.getMaxY() && deeds.getMinY() < more.getMaxY());
    });
  }

  @Test
  void paperThatNobodyChoseLiesOverNoList(Fx fx) {
    fx.run(() -> {
      Hand hand = Hand.at(Invented.sources());
      assertTrue(hand.desk().models().selection().isOffered());
      resize(hand, 800);
      assertTrue(hand.all("paper", Node.class).isEmpty());
      assertFalse(hand.all("paper-row", ListCell.class).isEmpty());
      resize(hand, 1440);
      hand.all("paper-row", ListCell.class).getFirst().getListView().getSelectionModel().select(1);
      resize(hand, 800);
      assertFalse(hand.all("paper", Node.class).isEmpty(), "what was chosen stays");
    });
  }

  private static void resize(Hand hand, double width) {
    hand.desk().shell().resize(width, 560);
    hand.desk().shell().layout();
  }

  @Test
  void nothingHidesTheNetworkAndAPathIsInSight(Fx fx) {
    fx.run(() -> {
      Scene scene = scene(WindowPictures.State.NETWORK_PATH, 800, 560);
      Bounds map = bounds(scene, ".network-map");
      assertTrue(map.getHeight() > 20 * EM);
      for (String over : List.of(".network-zoom", ".network-legend")) {
        assertTrue(bounds(scene, over).getMinY() >= map.getMaxY(), over);
      }
      assertTrue(bounds(scene, ".path-answer").getMaxY() <= 560);
    });
  }

  @Test
  void inAVeryLargeWindowWhatBelongsTogetherStaysTogether(Fx fx) {
    fx.run(() -> {
      Scene ranking = scene(WindowPictures.State.RANKING, 3840, 2160);
      assertTrue(bounds(ranking, ".rank-heads").getWidth() <= 92 * EM);
      assertTrue(bounds(ranking, ".ranking .rows .rank-row").getWidth() <= 92 * EM);
      Scene author = scene(WindowPictures.State.AUTHOR, 3840, 2160);
      assertTrue(bounds(author, ".histogram").getWidth() <= 60 * EM);
      assertTrue(bounds(author, ".paper-row .row").getWidth() <= 92 * EM);
      Scene compare = scene(WindowPictures.State.COMPARE, 3840, 2160);
      assertTrue(bounds(compare, ".figure-grid").getWidth() <= 110 * EM);
    });
  }
}
