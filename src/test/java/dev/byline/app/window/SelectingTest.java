package dev.byline.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.library.own.MarkBook;
import dev.byline.model.PaperId;
import dev.byline.model.own.OwnMarks;
import dev.byline.ui.FakeLibrary;
import dev.byline.ui.People;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import dev.byline.ui.model.Picked;
import dev.byline.ui.window.CommandName;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Many papers selected in the list with keys and mouse, and what is done with all of them.
@ExtendWith(FxExtension.class)
class SelectingTest {

  private static final int ALL = 126;

  private final FakeLibrary library = People.library(18);
  private final Hand hand;

  SelectingTest(Fx fx) {
    hand = fx.on(() -> Hand.at(Invented.sources(library)));
    fx.run(() -> {
      hand.desk().browse().showAll();
      hand.layOut();
    });
  }

  private ListView<?> rows() {
    return (ListView<?>) hand.desk().shell().lookup(".papers .rows");
  }

  private Picked picked() {
    return hand.desk().models().picked().picked().get();
  }

  private MarkBook marks() {
    return library.marks().marks();
  }

  private PaperId id(int row) {
    return hand.desk().browse().rows().get(row).value().orElseThrow().id();
  }

  private long starred() {
    return marks().papers().values().stream().filter(OwnMarks::starred).count();
  }

  private void click(int row, MouseButton button, boolean shift, boolean control) {
    Node cell =
        rows().lookupAll(".list-cell").stream()
            .filter(node -> node instanceof ListCell<?> one && one.getIndex() == row)
            .findFirst()
            .orElseThrow();
    Event.fireEvent(
        cell,
        new MouseEvent(
            MouseEvent.MOUSE_PRESSED,
            5,
            5,
            5,
            5,
            button,
            1,
            shift,
            control,
            false,
            false,
            button == MouseButton.PRIMARY,
            false,
            button == MouseButton.SECONDARY,
            false,
            button == MouseButton.SECONDARY,
            true,
            new PickResult(cell, 5, 5)));
    hand.layOut();
  }

  private List<String> bar() {
    return hand.texts("selection-bar");
  }

  private void run(CommandName name) {
    hand.desk().shell().commands().run(name);
    hand.layOut();
  }

  @Test
  void shiftSelectsUpToARowAndCtrlOneMore(Fx fx) {
    fx.run(() -> {
      rows().getSelectionModel().select(2);
      hand.press(rows(), KeyCode.DOWN, true, false);
      hand.press(rows(), KeyCode.DOWN, true, false);
      assertEquals(List.of(id(2), id(3), id(4)), List.copyOf(picked().rows().keySet()));
      hand.press(rows(), KeyCode.UP, true, false);
      assertEquals(2, picked().count());
      click(0, MouseButton.PRIMARY, false, true);
      assertEquals(3, picked().count());
      assertTrue(picked().contains(id(0)));
      click(0, MouseButton.PRIMARY, false, true);
      assertFalse(picked().contains(id(0)));
      assertTrue(bar().contains("2 selected"), bar().toString());
      hand.press(rows(), KeyCode.DOWN, false, false);
      assertTrue(picked().isEmpty(), "A plain key means one paper again");
      assertEquals(List.of(), bar());
    });
  }

  @Test
  void aShiftClickSelectsTheRowsBetween(Fx fx) {
    fx.run(() -> {
      rows().getSelectionModel().select(1);
      click(5, MouseButton.PRIMARY, true, false);
      assertEquals(5, picked().count());
      click(3, MouseButton.PRIMARY, true, false);
      assertEquals(List.of(id(1), id(2), id(3)), List.copyOf(picked().rows().keySet()));
      assertEquals(1, rows().getSelectionModel().getSelectedIndex(), "The paper is read on");
      click(6, MouseButton.PRIMARY, false, false);
      assertTrue(picked().isEmpty());
    });
  }

  @Test
  void aRangeReachesOverRowsThatHaveNotCome(Fx fx) {
    fx.run(() -> {
      rows().getSelectionModel().select(1);
      hand.press(rows(), KeyCode.END, true, false);
      assertEquals(ALL - 1, picked().count());
    });
  }

  @Test
  void allOfASearchIsSelectedWithoutAskingForIt(Fx fx) {
    fx.run(() -> {
      int asked = library.asked().size();
      hand.press(rows(), KeyCode.A, false, true);
      assertTrue(picked().isAll());
      assertEquals(ALL, picked().count());
      assertEquals(asked, library.asked().size());
      assertTrue(bar().contains("All 126 selected"), bar().toString());
      click(1, MouseButton.PRIMARY, false, true);
      assertEquals(ALL - 1, picked().count());
      assertFalse(picked().contains(id(1)));
      hand.press(rows(), KeyCode.ESCAPE, false, false);
      assertTrue(picked().isEmpty());
      assertFalse(hand.desk().models().selection().wanted().isEmpty(), "The paper stays open");
    });
  }

  @Test
  void ctrlAInATextSelectsTheText(Fx fx) {
    fx.run(() -> {
      hand.press(hand.box(), KeyCode.A, false, true);
      assertTrue(picked().isEmpty());
    });
  }

  @Test
  void anotherSearchSelectsNothing(Fx fx) {
    fx.run(() -> {
      run(CommandName.SELECT_ALL);
      hand.search("momentum");
      assertTrue(picked().isEmpty());
    });
  }

  @Test
  void aStarForAllIsOneStepOfUndo(Fx fx) {
    fx.run(() -> {
      rows().getSelectionModel().select(0);
      run(CommandName.STAR);
      PaperId first = id(0);
      hand.press(rows(), KeyCode.DOWN, true, false);
      hand.press(rows(), KeyCode.DOWN, true, false);
      run(CommandName.STAR);
      assertEquals(3, starred(), "Where one has no star, all get one");
      assertTrue(hand.texts("banner").contains("3 papers starred"));
      run(CommandName.UNDO);
      assertEquals(1, starred());
      assertTrue(marks().of(first).starred(), "What was starred before stays so");
      run(CommandName.REDO);
      assertEquals(3, starred());
      run(CommandName.STAR);
      assertEquals(0, starred(), "Where all have a star, all lose it");
      run(CommandName.UNDO);
      assertEquals(3, starred());
    });
  }

  @Test
  void allOfASearchAreMarkedButThoseLeftOut(Fx fx) {
    fx.run(() -> {
      run(CommandName.SELECT_ALL);
      click(1, MouseButton.PRIMARY, false, true);
      run(CommandName.READ);
      assertEquals(ALL - 1, marks().papers().values().stream().filter(OwnMarks::read).count());
      assertFalse(marks().of(id(1)).read());
      run(CommandName.UNDO);
      assertEquals(0, marks().papers().values().stream().filter(OwnMarks::read).count());
    });
  }

  @Test
  void aTagIsAskedForOnceAndTakenAwayAgain(Fx fx) {
    fx.run(() -> {
      hand.press(rows(), KeyCode.DOWN, true, false);
      run(CommandName.TAG);
      TextField field = hand.find("name-card", TextField.class);
      field.setText("thesis");
      hand.press(field, KeyCode.ENTER, false, false);
      assertTrue(marks().of(id(0)).hasTag("thesis"));
      assertTrue(marks().of(id(1)).hasTag("thesis"));
      assertTrue(hand.texts("banner").contains("2 papers tagged thesis"));
      run(CommandName.UNTAG);
      TextField again = hand.find("name-card", TextField.class);
      again.setText("the");
      hand.press(again, KeyCode.ENTER, false, false);
      assertEquals(0, marks().papers().values().stream().filter(m -> m.hasTag("thesis")).count());
      run(CommandName.UNDO);
      run(CommandName.UNDO);
      assertEquals(OwnMarks.NONE, marks().of(id(0)).withRead(false));
    });
  }

  @Test
  void theAuthorsOfThePapersGoIntoAGroup(Fx fx) {
    fx.run(() -> {
      run(CommandName.SELECT_ALL);
      run(CommandName.ADD_TO_GROUP);
      TextField field = hand.find("name-card", TextField.class);
      field.setText("Library");
      hand.press(field, KeyCode.ENTER, false, false);
      assertTrue(
          hand.all("name-card", Label.class).stream()
              .anyMatch(label -> label.getText().equals("This name is reserved.")));
      field.setText("Lab");
      hand.press(field, KeyCode.ENTER, false, false);
      var groups = hand.desk().models().authorGroups().groups().get();
      assertEquals(1, groups.size());
      assertEquals(7, groups.getFirst().authors().size());
      run(CommandName.UNDO);
      assertEquals(List.of(), hand.desk().models().authorGroups().groups().get());
    });
  }

  @Test
  void theMenuOfASelectedRowIsOfAllThatAreSelected(Fx fx) {
    fx.run(() -> {
      rows().getSelectionModel().select(0);
      hand.press(rows(), KeyCode.DOWN, true, false);
      click(1, MouseButton.SECONDARY, false, false);
      assertEquals(2, picked().count());
      rows().getContextMenu().getItems().getFirst().fire();
      assertEquals(2, starred());
      click(4, MouseButton.SECONDARY, false, false);
      assertTrue(picked().isEmpty());
      assertEquals(4, rows().getSelectionModel().getSelectedIndex());
    });
  }
}
