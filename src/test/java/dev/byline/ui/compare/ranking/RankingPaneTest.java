package dev.byline.ui.compare.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.byline.library.own.MarkBook;
import dev.byline.library.own.MemoryGroups;
import dev.byline.ui.FakeLibrary;
import dev.byline.ui.People;
import dev.byline.ui.group.GroupsModel;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import dev.byline.ui.kit.Style;
import dev.byline.ui.kit.TickedAuthors;
import dev.byline.ui.window.UndoQueue;
import dev.byline.wording.Wording;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The ranking without rows: its message, and the way on.
@ExtendWith(FxExtension.class)
class RankingPaneTest {

  private static RankingPane pane(FakeLibrary library) {
    var model =
        new RankingModel(library, new TickedAuthors(), groups(), Runnable::run, Runnable::run);
    var pane =
        new RankingPane(
            model,
            new SimpleObjectProperty<>(MarkBook.EMPTY),
            new RankingPane.Deeds(_ -> {}, () -> {}, () -> {}));
    model.open();
    return pane;
  }

  private static String said(RankingPane pane) {
    return ((Labeled) pane.lookup("." + Style.NOTICE_TITLE)).getText();
  }

  private static Node notice(RankingPane pane) {
    return pane.lookup("." + Style.NOTICE);
  }

  @Test
  void anEmptyLibrarySaysThatThereAreNoAuthorsYet(Fx fx) {
    fx.run(() ->
        assertEquals(
            Wording.of("authors.empty"), said(pane(new FakeLibrary(List.of(), List.of())))));
  }

  @Test
  void aFilterThatNobodyMeetsCanBeClearedThere(Fx fx) {
    fx.run(() -> {
      RankingPane pane = pane(People.library(18));
      var filter = (TextField) pane.lookup(".text-field");
      filter.setText("nobody is named so");
      assertEquals(Wording.of("authors.none"), said(pane));
      ((Button) notice(pane).lookup(".button")).fire();
      assertEquals("", filter.getText());
      assertFalse(notice(pane).isVisible());
    });
  }

  private static GroupsModel groups() {
    return new GroupsModel(new MemoryGroups(), new UndoQueue(Runnable::run, Runnable::run));
  }
}
