package dev.byline.app.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.app.window.Invented;
import dev.byline.app.window.MainWindow;
import dev.byline.library.query.Clause;
import dev.byline.library.query.Facet;
import dev.byline.library.query.PaperQuery;
import dev.byline.library.query.QueryText;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import dev.byline.ui.kit.HoverTip;
import dev.byline.ui.kit.Theme;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The search box under a hand that types: the text is the hand's.
@ExtendWith(FxExtension.class)
class SearchTypingTest {

  /// Far more than the box waits for: only where a search never comes are so many drawn.
  private static final int PULSES = 300;

  private final MainWindow desk =
      MainWindow.over(Invented.sources(), Runnable::run, Runnable::run, WindowPictures.NO_COMMANDS);
  private final Scene scene = desk.scene(Theme.LIGHT, 1200, 800);
  private Optional<Stage> stage = Optional.empty();

  @BeforeEach
  void open(Fx fx) {
    fx.run(() -> {
      var shown = new Stage();
      shown.setScene(scene);
      shown.show();
      stage = Optional.of(shown);
      desk.refresh();
      ScenePicture.layOut(scene);
      field().requestFocus();
    });
  }

  @AfterEach
  void close(Fx fx) {
    fx.run(() -> stage.ifPresent(Stage::close));
  }

  private TextField field() {
    return (TextField) scene.getRoot().lookup(".search");
  }

  private PaperQuery asked() {
    return desk.browse().query().get();
  }

  private static PaperQuery read(String text) {
    return QueryText.readTyping(text).query();
  }

  private void type(Fx fx, String letters) {
    fx.run(() -> field().insertText(field().getCaretPosition(), letters));
  }

  /// Waits until the box has searched for `text`.
  private void searched(Fx fx, String text) {
    for (int i = 0; i < PULSES && !fx.on(() -> desk.browse().typed().asksAs(read(text))); i++) {
      fx.pulse(scene);
    }
    assertTrue(fx.on(() -> desk.browse().typed().asksAs(read(text))), text);
  }

  @Test
  void aFilterBeforeAWordStaysWhereItIsTyped(Fx fx) {
    // Typed slowly, this became "ttena* year:2023".
    var typed = new StringBuilder();
    for (String step : List.of("year:2023 ", "a", "t", "t", "e", "n", " ", "sort:score ", "x")) {
      typed.append(step);
      type(fx, step);
      searched(fx, typed.toString());
      assertEquals(typed.toString(), fx.on(() -> field().getText()));
      assertEquals(typed.length(), fx.on(() -> field().getCaretPosition()));
    }
  }

  @Test
  void whatIsTypedIsNotLostToAFilterSetMeanwhile(Fx fx) {
    type(fx, "year:2023 ");
    searched(fx, "year:2023 ");
    type(fx, "mom");
    fx.run(() -> desk.browse().update(query -> query.choosing(Facet.CATEGORY, List.of("LG"))));
    assertEquals("year:2023 mom", fx.on(() -> field().getText()));
    searched(fx, "year:2023 mom");
    assertTrue(fx.on(() -> asked().chosen(Facet.CATEGORY).contains("LG")));
  }

  @Test
  void whoLeavesTheBoxHasTypedAllOfIt(Fx fx) {
    type(fx, "has:code mom");
    fx.run(() -> {
      desk.shell().panes().focusPapers();
      assertTrue(asked().asksAs(read("has:code mom")));
      var code = new Clause.Has(Clause.Has.Thing.CODE);
      desk.browse().update(query -> query.without(code));
      assertEquals("mom", field().getText());
    });
  }

  @Test
  void whatIsNotUnderstoodIsUnderlinedAndSaid(Fx fx) {
    type(fx, "mirror yaer:2023");
    fx.pulse(scene);
    fx.run(() -> {
      Node line = scene.getRoot().lookup(".query-issue");
      Rectangle2D from = ((TextFieldSkin) field().getSkin()).getCharacterBounds(7);
      assertEquals(from.getMinX(), line.getBoundsInParent().getMinX(), 1);
      assertTrue(line.getBoundsInParent().getWidth() > from.getWidth() * 3);
      assertEquals(
          Optional.of("yaer: is not a field. Did you mean year:?"), HoverTip.textOf(field()));
      assertEquals("yaer: is not a field. Did you mean year:?", field().getAccessibleHelp());
      field().setText("mirror year:2023");
    });
    fx.pulse(scene);
    fx.run(() -> {
      assertNull(scene.getRoot().lookup(".query-issue"));
      assertEquals(Optional.empty(), HoverTip.textOf(field()));
    });
  }

  @Test
  void aDraftThatWaitsForEnterStays(Fx fx) {
    fx.run(() -> desk.models().search().onlyOnEnter().set(true));
    type(fx, "year:2023 mom");
    fx.run(() -> {
      desk.browse().update(query -> query.choosing(Facet.CATEGORY, List.of("LG")));
      assertEquals("year:2023 mom", field().getText());
    });
  }
}
