package dev.byline.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.ui.People;
import dev.byline.ui.Queue;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import dev.byline.ui.kit.HoverTip;
import dev.byline.ui.kit.Style;
import dev.byline.ui.kit.Theme;
import dev.byline.ui.kit.TickedAuthors;
import dev.byline.ui.text.FormulaCache;
import dev.byline.ui.text.TextNodes;
import dev.byline.ui.text.TickList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Stability of a comparison's layout while it changes under the user's hands.
@ExtendWith(FxExtension.class)
class ComparePaneTest {

  private final Queue work = new Queue();
  private final TickedAuthors ticks = new TickedAuthors();
  private final CompareModel model =
      new CompareModel(
          People.library(18), ticks, new SimpleObjectProperty<>(List.of()), work, Runnable::run);
  private final Fx fx;
  private final Scene scene;

  ComparePaneTest(Fx fx) {
    this.fx = fx;
    scene =
        fx.on(() -> {
          var opening = new PaperOpening(_ -> {}, _ -> {}, _ -> {}, Optional::empty, () -> {});
          var texts = new TextNodes(new FormulaCache());
          var leading = new ComparePane.Leading(() -> {}, () -> {});
          var shell = new StackPane(new ComparePane(model, opening, leading, texts));
          shell.getStyleClass().add(Style.SHELL);
          var made = new Scene(shell, 900, 600);
          Theme.LIGHT.apply(made);
          model.open();
          ticks.set(List.of(new AuthorId("author-0"), new AuthorId("author-2")));
          work.runAll();
          return made;
        });
    layout();
  }

  private void layout() {
    fx.run(() -> {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    });
  }

  private ScrollPane scroll() {
    return (ScrollPane) scene.lookup(".compare-scroll");
  }

  private ListView<?> papers() {
    return (ListView<?>) scroll().getContent().lookup(".tick-list");
  }

  private void toTheEnd() {
    fx.run(() -> scroll().setVvalue(1));
    layout();
    layout();
  }

  @Test
  void papersToLeaveOutAreListedWhenTheyAreLookedAt() {
    assertEquals(0, fx.on(() -> papers().getItems().size()));
    toTheEnd();
    assertEquals(36, fx.on(() -> papers().getItems().size()));
    var last = (TickList.Item) fx.on(() -> papers().getItems().getLast());
    assertTrue(last.text().endsWith("  \u00b7  Chen Wu"), last::text);
  }

  @Test
  void papersToLeaveOutAreListedForWhoReachesThemByKeys() {
    fx.run(() -> {
      var stage = new Stage();
      stage.setScene(scene);
      stage.show();
      stage.requestFocus();
      papers().requestFocus();
      assertEquals(36, papers().getItems().size());
      stage.close();
    });
  }

  @Test
  void leavingOutAPaperByKeysKeepsTheListAndItsPlace() {
    toTheEnd();
    fx.run(() -> {
      ListView<?> list = papers();
      list.requestFocus();
      list.getFocusModel().focus(20);
      list.fireEvent(
          new KeyEvent(KeyEvent.KEY_PRESSED, " ", "", KeyCode.SPACE, false, false, false, false));
      work.runAll();
      assertEquals(1, model.request().get().without().size());
      assertSame(list, papers());
      assertEquals(20, list.getFocusModel().getFocusedIndex());
      assertSame(list, scene.getFocusOwner());
    });
  }

  private Node leftOut() {
    return scene.lookup(".left-out");
  }

  @Test
  void whatIsLeftOutIsSaidAboveAsLongAsItsAuthorIsCompared() {
    fx.run(() -> {
      assertFalse(leftOut().isVisible());
      model.leaveOut(new PaperId("author-2-0"), true);
      work.runAll();
      assertTrue(leftOut().isVisible());
      assertEquals(
          "1 paper left out  \u00b7  Chen Wu: 18 \u2192 17 papers",
          ((Label) leftOut().lookup(".label")).getText());
      ticks.set(List.of(new AuthorId("author-0"), new AuthorId("author-3")));
      work.runAll();
      assertFalse(leftOut().isVisible(), "none of these has papers left out");
      ticks.set(List.of(new AuthorId("author-0"), new AuthorId("author-2")));
      work.runAll();
      ((Button) leftOut().lookup(".button")).fire();
      work.runAll();
      assertFalse(leftOut().isVisible());
    });
  }

  @Test
  void aCategoryChosenByKeysKeepsTheFocus() {
    fx.run(() -> {
      ToggleButton chip = category("ML");
      chip.requestFocus();
      chip.fire();
      work.runAll();
      assertNotSame(chip, category("ML"));
      assertTrue(category("ML").isSelected());
      assertSame(category("ML"), scene.getFocusOwner());
    });
  }

  private ToggleButton category(String code) {
    return scroll().getContent().lookupAll(".scope > .toggle-button").stream()
        .map(ToggleButton.class::cast)
        .filter(chip -> chip.getText().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsSeenIsNotMadeAnewWhileTheNextComparisonIsOnItsWay() {
    fx.run(() -> {
      Node page = scroll().getContent();
      model.years(OptionalInt.of(2020), OptionalInt.empty());
      assertSame(page, scroll().getContent());
      assertTrue(scroll().isVisible());
      work.runAll();
      assertNotSame(page, scroll().getContent());
      assertFalse(model.state().get() instanceof CompareState.Loading);
    });
  }

  private List<String> names(String style) {
    return scene.getRoot().lookupAll(style + " .figure-head .label").stream()
        .map(Label.class::cast)
        .map(Label::getText)
        .toList();
  }

  @Test
  void namesStayInSightWhileFiguresScroll() {
    assertFalse(fx.on(() -> scene.lookup(".sticky").isVisible()));
    fx.run(() -> scroll().setVvalue(0.5));
    layout();
    fx.run(() -> {
      assertTrue(scene.lookup(".sticky").isVisible());
      assertEquals(List.of("Ada Quill", "Chen Wu"), names(".sticky"));
      scroll().setVvalue(0);
      assertFalse(scene.lookup(".sticky").isVisible());
    });
  }

  @Test
  void sourcesStandBelowFiguresOnDemandAndOnHover() {
    fx.run(() -> {
      assertEquals(List.of(), sources());
      Node papers = scroll().getContent().lookup(".figure-of-side");
      assertTrue(HoverTip.textOf(papers).orElseThrow().contains("given by the page"));
      model.sources().set(true);
    });
    layout();
    fx.run(() -> assertTrue(sources().contains("given by the page"), sources()::toString));
  }

  private List<String> sources() {
    return scroll().getContent().lookupAll(".figure-of-side > .source").stream()
        .map(Label.class::cast)
        .map(Label::getText)
        .toList();
  }

  @Test
  void percentilesAreNotToldAmongFewAuthors() {
    fx.run(() -> model.sources().set(true));
    layout();
    fx.run(() ->
        assertTrue(
            sources().stream().noneMatch(text -> text.matches(".*P\\d+ of.*")),
            sources()::toString));
  }

  @Test
  void anUnknownFigureIsADashWithItsReasonOnHover() {
    fx.run(() -> model.allFigures().set(true));
    layout();
    fx.run(() -> {
      List<Label> unknown =
          scroll().getContent().lookupAll(".figure-of-side .label").stream()
              .map(Label.class::cast)
              .filter(label -> label.getText().equals("\u2013"))
              .toList();
      assertFalse(unknown.isEmpty());
      Node cell = unknown.getFirst().getParent().getParent();
      assertTrue(HoverTip.textOf(cell).orElseThrow().contains("unknown"));
    });
  }
}
