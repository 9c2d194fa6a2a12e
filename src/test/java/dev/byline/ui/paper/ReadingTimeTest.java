package dev.byline.ui.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.library.own.MemoryMarks;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.PaperId;
import dev.byline.model.own.OwnMarks;
import dev.byline.ui.People;
import dev.byline.ui.kit.Fx;
import dev.byline.ui.kit.FxExtension;
import dev.byline.ui.model.MarksModel;
import dev.byline.ui.model.MarksModel.Subject;
import dev.byline.ui.model.SelectionModel;
import dev.byline.ui.window.UndoQueue;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The time after which a paper counts as read, tested without waiting: the running of the time,
/// and its end.
@ExtendWith(FxExtension.class)
class ReadingTimeTest {

  private static final PaperId PAPER = new PaperId("author-0-0");
  private static final PaperId OTHER = new PaperId("author-0-1");

  private final SelectionModel selection =
      new SelectionModel(People.library(3), Runnable::run, Runnable::run);
  private final MarksModel marks =
      new MarksModel(new MemoryMarks(), new UndoQueue(Runnable::run, Runnable::run));
  private final PauseTransition pause = new PauseTransition(Duration.INDEFINITE);
  private Stage stage;

  @BeforeEach
  void watch(Fx fx) {
    var page = new Region();
    stage = fx.on(Stage::new);
    fx.run(() -> {
      stage.setScene(new Scene(page));
      ReadingTime.watch(selection, marks, page, pause);
    });
  }

  @AfterEach
  void close(Fx fx) {
    fx.run(() -> {
      pause.stop();
      stage.close();
    });
  }

  private boolean runs() {
    return pause.getStatus() == Animation.Status.RUNNING;
  }

  private void end() {
    pause.stop();
    pause.getOnFinished().handle(new ActionEvent());
  }

  private boolean isRead(PaperId paper) {
    return marks.marks().get().of(paper).read();
  }

  @Test
  void aPaperIsReadWhenItWasOpenForAWhile(Fx fx) {
    fx.run(() -> {
      stage.show();
      selection.showPaper(PAPER, PaperQuery.ALL);
      assertTrue(runs());
      assertFalse(isRead(PAPER));
      end();
      assertEquals(OwnMarks.NONE.withRead(true), marks.marks().get().of(PAPER));
      assertFalse(marks.canUndo());
      selection.showPaper(OTHER, PaperQuery.ALL);
      selection.showPaper(PAPER, PaperQuery.ALL);
      assertFalse(runs(), "what is read need not be read again");
    });
  }

  @Test
  void theTimeBeginsAnewWithEachPaper(Fx fx) {
    fx.run(() -> {
      stage.show();
      selection.showPaper(PAPER, PaperQuery.ALL);
      selection.showPaper(OTHER, PaperQuery.ALL);
      end();
      assertFalse(isRead(PAPER));
      assertTrue(isRead(OTHER));
      selection.showPaper(PAPER, PaperQuery.ALL);
      selection.closePaper();
      assertFalse(runs());
    });
  }

  @Test
  void onlyAnOpenWindowIsReadIn(Fx fx) {
    fx.run(() -> {
      selection.showPaper(PAPER, PaperQuery.ALL);
      assertFalse(runs());
      stage.show();
      assertTrue(runs());
      stage.hide();
      assertFalse(runs());
    });
  }

  @Test
  void aPaperThatNobodyChoseIsNotRead(Fx fx) {
    fx.run(() -> {
      stage.show();
      selection.offerPaper(PAPER, PaperQuery.ALL);
      assertFalse(runs());
    });
  }

  @Test
  void aPaperThatIsMarkedAsNotReadStaysSoWhileItIsOpen(Fx fx) {
    fx.run(() -> {
      stage.show();
      selection.showPaper(PAPER, PaperQuery.ALL);
      end();
      marks.toggleRead(new Subject.OfPaper(PAPER));
      assertFalse(runs());
      assertFalse(isRead(PAPER));
    });
  }
}
