package dev.byline.ui.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.library.own.MemoryMarks;
import dev.byline.model.PaperId;
import dev.byline.ui.Queue;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import dev.byline.ui.model.MarksModel;
import dev.byline.ui.text.FormulaCache;
import dev.byline.ui.text.TextNodes;
import dev.byline.ui.window.CommandTable;
import dev.byline.ui.window.UndoQueue;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxExtension.class)
class NoteCardTest {

  private static final PaperId PAPER = new PaperId("p");

  private final Queue work = new Queue();
  private final MemoryMarks store = new MemoryMarks();
  private final MarksModel marks = new MarksModel(store, new UndoQueue(work, Runnable::run));

  @Test
  void whatWasWrittenLastIsStoredThoughThatBeforeIsOnItsWay(Fx fx) {
    fx.run(() -> {
      var card =
          new NoteCard(
              marks,
              new MarksModel.Subject.OfPaper(PAPER),
              new TextNodes(new FormulaCache()),
              new CommandTable());
      new Scene(card, 400, 300);
      card.applyCss();
      card.edit();
      TextArea area = (TextArea) card.lookup(".text-area");
      area.setText("abc");
      card.store();
      area.setText("");
      card.store();
      work.runAll();
      assertEquals("", store.marks().of(PAPER).note());
    });
  }
}
