package dev.byline.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.library.query.PaperQuery;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.ui.compare.ChangesPlace;
import dev.byline.ui.compare.ComparePlace;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import dev.byline.ui.model.DetailState;
import dev.byline.ui.network.NetworkPlace;
import dev.byline.ui.who.WhoPlace;
import dev.byline.ui.window.CommandName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Back and Forward return to every place of the window as it was left.
@ExtendWith(FxExtension.class)
class BackAndForwardTest {

  private static final AuthorId AUTHOR = new AuthorId("author-1");
  private static final AuthorId OTHER = new AuthorId("author-2");
  private static final PaperId PAPER = new PaperId("author-1-3");

  /// More pulses than anything takes to scroll.
  private static final int PULSES = 40;

  private final Hand hand;
  private final Stage stage;

  BackAndForwardTest(Fx fx) {
    hand = fx.on(() -> Hand.at(Invented.sources()));
    stage = fx.on(hand::open);
  }

  @AfterEach
  void close(Fx fx) {
    fx.run(stage::close);
  }

  private MainWindow desk() {
    return hand.desk();
  }

  private void go(KeyCode arrow) {
    Node focused = desk().shell().getScene().getFocusOwner();
    var event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", arrow, false, false, true, false);
    Event.fireEvent(focused == null ? desk().shell() : focused, event);
    hand.layOut();
  }

  private void back() {
    go(KeyCode.LEFT);
  }

  private void forward() {
    go(KeyCode.RIGHT);
  }

  private Optional<PaperId> paper() {
    return desk().models().selection().paper().get() instanceof DetailState.Shown shown
        ? Optional.of(shown.detail().record().id())
        : Optional.empty();
  }

  /// The place that is shown, with the lit one of its parts, or the author and the paper.
  private String place() {
    Optional<Node> cover =
        hand.seen().stream()
            .filter(n ->
                n instanceof ComparePlace
                    || n instanceof ChangesPlace
                    || n instanceof WhoPlace
                    || n instanceof NetworkPlace)
            .findFirst();
    if (cover.isEmpty()) {
      return desk().browse().author().map(AuthorId::value).orElse("all")
          + " "
          + paper().map(PaperId::value).orElse("");
    }
    return cover.get().getClass().getSimpleName()
        + cover.get().lookupAll(".place").stream()
            .filter(n -> n instanceof ToggleButton button && button.isSelected())
            .map(n -> ((ToggleButton) n).getText())
            .toList();
  }

  private void read(PaperId id) {
    desk().models().selection().showPaper(id, desk().browse().query().get());
    hand.layOut();
  }

  @Test
  void everyPlaceIsReturnedToInItsOrder(Fx fx) {
    fx.run(() -> {
      desk().browse().showAuthor(AUTHOR);
      read(PAPER);
      var places = new ArrayList<String>();
      places.add(place());
      List<Runnable> ways =
          List.of(
              () -> desk().showComparison(ComparePlace.Part.SIDES),
              () -> hand.press("compare-head", "Ranking"),
              () -> desk().showComparison(ComparePlace.Part.GROUPS),
              () -> desk().showChanges(),
              () -> desk().shell().commands().run(CommandName.AUTHOR_NETWORK),
              () -> desk().showWho(WhoPlace.Part.QUESTIONS),
              () -> desk().shell().commands().run(CommandName.MERGE_AUTHOR),
              () -> desk().showWho(WhoPlace.Part.DECIDED),
              () -> {
                desk().browse().showAuthor(OTHER);
                read(new PaperId("author-2-5"));
              },
              () -> hand.press(desk().shell(), KeyCode.DIGIT3, false, true));
      for (Runnable way : ways) {
        way.run();
        hand.layOut();
        places.add(place());
      }
      assertEquals(
          places.size(), List.copyOf(new LinkedHashSet<>(places)).size() + 1, places.toString());
      for (int i = places.size() - 2; i >= 0; i--) {
        back();
        assertEquals(places.get(i), place(), i + " of " + places);
      }
      assertEquals("author-1 author-1-3", place());
      for (int i = 1; i < places.size(); i++) {
        forward();
        assertEquals(places.get(i), place(), i + " of " + places);
      }
      assertFalse(desk().browse().forwardPossible().get());
    });
  }

  @Test
  void changesAndNetworkAreThoseOfTheAuthorTheyWereOf(Fx fx) {
    fx.run(() -> {
      desk().browse().showAuthor(AUTHOR);
      desk().showChanges();
      hand.layOut();
      List<String> changes = hand.texts("changes");
      desk().shell().commands().run(CommandName.AUTHOR_NETWORK);
      hand.layOut();
      List<String> network = hand.texts("compare-head");
      desk().browse().showAuthor(OTHER);
      desk().showChanges();
      desk().shell().commands().run(CommandName.AUTHOR_NETWORK);
      hand.layOut();
      assertFalse(network.equals(hand.texts("compare-head")), network.toString());
      back();
      back();
      back();
      assertEquals(network, hand.texts("compare-head"));
      back();
      assertEquals(changes, hand.texts("changes"));
    });
  }

  @Test
  void escapeFromAPlaceIsAStepOfItsOwn(Fx fx) {
    fx.run(() -> {
      desk().browse().showAuthor(AUTHOR);
      String before = place();
      desk().showNetwork();
      desk().shell().uncover();
      assertEquals(before, place());
      back();
      assertTrue(place().startsWith("NetworkPlace"), place());
      back();
      assertEquals(before, place());
    });
  }

  @Test
  void backLeadsFromAPageThatIsNotNotedToWhatItCovers(Fx fx) {
    fx.run(() -> {
      desk().showComparison(ComparePlace.Part.RANKING);
      String ranking = place();
      desk().shell().cover(new Label("a review"));
      hand.layOut();
      assertTrue(desk().browse().backPossible().get());
      back();
      assertEquals(ranking, place());
      back();
      assertTrue(place().startsWith("all"), place());
      assertFalse(desk().browse().backPossible().get());
    });
  }

  @Test
  void aPaperThatALinkLedToIsAPlace(Fx fx) {
    fx.run(() -> {
      desk().browse().showAuthor(AUTHOR);
      read(PAPER);
      desk().shell().read(new PaperId("author-1-7"));
      assertEquals(Optional.of(new PaperId("author-1-7")), paper());
      back();
      assertEquals(Optional.of(PAPER), paper());
      forward();
      assertEquals(Optional.of(new PaperId("author-1-7")), paper());
    });
  }

  private ListView<?> rows() {
    return (ListView<?>) desk().shell().lookup(".papers .rows");
  }

  private int top() {
    var flow = (VirtualFlow<?>) rows().lookup(".virtual-flow");
    IndexedCell<?> first = flow.getFirstVisibleCell();
    return first == null ? 0 : first.getIndex();
  }

  @Test
  void theListIsWhereItWasScrolledTo(Fx fx) {
    fx.run(() -> {
      desk().browse().show(PaperQuery.ALL);
      rows().scrollTo(60);
      hand.layOut();
      rows().getSelectionModel().select(62);
      hand.layOut();
    });
    Optional<PaperId> read = fx.on(this::paper);
    int before = fx.on(this::top);
    assertTrue(before > 50, "" + before);
    fx.run(() -> {
      desk().browse().showAuthor(AUTHOR);
      hand.layOut();
      assertEquals(0, top());
      desk().showComparison(ComparePlace.Part.SIDES);
      back();
      back();
    });
    for (int i = 0; i < PULSES; i++) {
      fx.pulse(stage.getScene());
    }
    assertEquals(before, fx.on(this::top));
    assertEquals(read, fx.on(this::paper));
    assertEquals(62, fx.on(() -> rows().getSelectionModel().getSelectedIndex()));
  }

  @Test
  void aPageIsWhereItWasScrolledTo(Fx fx) {
    fx.run(() -> {
      desk().models().authors().ticks().set(List.of(AUTHOR, OTHER));
      desk().showComparison(ComparePlace.Part.SIDES);
      hand.layOut();
      scroll().setVvalue(0.5);
      hand.layOut();
    });
    double before = fx.on(() -> scroll().getVvalue());
    assertEquals(0.5, before, 0.01);
    fx.run(() -> {
      desk().showComparison(ComparePlace.Part.RANKING);
      desk().browse().showAuthor(AUTHOR);
      desk().showComparison(ComparePlace.Part.SIDES);
      hand.layOut();
      scroll().setVvalue(0);
      back();
      back();
      back();
    });
    for (int i = 0; i < PULSES; i++) {
      fx.pulse(stage.getScene());
    }
    assertEquals(before, fx.on(() -> scroll().getVvalue()), 0.01);
  }

  /// The highest of the scrolled parts of the comparison.
  private ScrollPane scroll() {
    return hand.all("compare", ScrollPane.class).stream()
        .filter(pane -> pane.getContent() != null)
        .filter(pane ->
            pane.getContent().getLayoutBounds().getHeight()
                > pane.getViewportBounds().getHeight() + 1)
        .findFirst()
        .orElseThrow();
  }
}
