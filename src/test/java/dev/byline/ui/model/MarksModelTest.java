package dev.byline.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.library.own.MemoryMarks;
import dev.byline.library.query.FacetValue;
import dev.byline.model.AuthorId;
import dev.byline.model.PaperId;
import dev.byline.model.own.OwnMarks;
import dev.byline.ui.FailingMarks;
import dev.byline.ui.Queue;
import dev.byline.ui.marks.TagOffer;
import dev.byline.ui.model.MarksModel.Subject;
import dev.byline.ui.window.UndoQueue;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class MarksModelTest {

  private static final Subject PAPER = new Subject.OfPaper(new PaperId("p"));
  private static final Subject AUTHOR = new Subject.OfAuthor(new AuthorId("ada"));

  private final Queue work = new Queue();
  private final MarksModel model =
      new MarksModel(new MemoryMarks(), new UndoQueue(work, Runnable::run));

  private OwnMarks paper() {
    return PAPER.in(model.marks().get());
  }

  @Test
  void everyChangeIsUndoneAndMadeAgain() {
    model.toggleStar(PAPER);
    model.toggleRead(PAPER);
    model.change(PAPER, now -> now.withNote("$x$").withTag("a"));
    model.toggleStar(AUTHOR);
    work.runAll();
    var all = new OwnMarks(true, true, "$x$", List.of("a"));
    assertEquals(all, paper());
    assertTrue(AUTHOR.in(model.marks().get()).starred());

    model.undo();
    model.undo();
    work.runAll();
    assertFalse(AUTHOR.in(model.marks().get()).starred());
    assertEquals(new OwnMarks(true, true, "", List.of()), paper());
    model.undo();
    model.undo();
    model.undo();
    work.runAll();
    assertEquals(OwnMarks.NONE, paper());
    for (int i = 0; i < 5; i++) {
      model.redo();
    }
    work.runAll();
    assertEquals(all, paper());
    assertTrue(AUTHOR.in(model.marks().get()).starred());
  }

  @Test
  void somethingNewForgetsWhatWasTakenBack() {
    model.toggleStar(PAPER);
    model.undo();
    model.toggleRead(PAPER);
    model.redo();
    work.runAll();
    assertEquals(OwnMarks.NONE.withRead(true), paper());
  }

  @Test
  void togglingTwiceAtOnceIsAsBefore() {
    model.toggleStar(PAPER);
    model.toggleStar(PAPER);
    work.runAll();
    assertEquals(OwnMarks.NONE, paper());
  }

  @Test
  void whatWasReadByOpeningIsNotUndone() {
    model.toggleStar(PAPER);
    model.seen(new PaperId("p"));
    work.runAll();
    assertTrue(model.tellsRead());
    model.undo();
    work.runAll();
    assertEquals(OwnMarks.NONE.withRead(true), paper());
  }

  @Test
  void failureIsSaidAndTheNextMarkGoesOn() {
    var store = new FailingMarks();
    var failing = new MarksModel(store, new UndoQueue(work, Runnable::run));
    failing.toggleStar(PAPER);
    work.runAll();
    MarksModel.Failed failed = failing.failure().get().orElseThrow();
    assertEquals("The disk is full", failed.cause().getMessage());
    assertEquals(PAPER, failed.subject());
    assertEquals(OwnMarks.NONE, PAPER.in(failing.marks().get()));
    store.fail(false);
    failing.toggleStar(PAPER);
    work.runAll();
    assertEquals(Optional.empty(), failing.failure().get());
    assertTrue(PAPER.in(failing.marks().get()).starred());
  }

  @Test
  void failureSaysOfWhatPartItIs() {
    var failing = new MarksModel(new FailingMarks(), new UndoQueue(work, Runnable::run));
    assertEquals(MarksModel.Part.FLAG, failed(failing, now -> now.withStar(true)));
    assertEquals(MarksModel.Part.FLAG, failed(failing, now -> now.withRead(true)));
    assertEquals(MarksModel.Part.TAG, failed(failing, now -> now.withTag("later")));
    assertEquals(MarksModel.Part.NOTE, failed(failing, now -> now.withNote("Lemma 2")));
  }

  private MarksModel.Part failed(MarksModel failing, UnaryOperator<OwnMarks> change) {
    failing.change(PAPER, change);
    work.runAll();
    return failing.failure().get().orElseThrow().part();
  }

  @Test
  void offersTagsThatBeginSoFirstAndNoneThatIsThere() {
    List<FacetValue> known =
        List.of(
            new FacetValue("unread", "unread", 9),
            new FacetValue("reading", "Reading", 5),
            new FacetValue("to read", "To read", 3),
            new FacetValue("phd", "PhD", 1));
    OwnMarks present = OwnMarks.NONE.withTag("TO READ");
    assertEquals(List.of("Reading", "unread"), TagOffer.of(known, present, "Read"));
    assertEquals(List.of("unread", "Reading", "PhD"), TagOffer.of(known, present, " "));
  }
}
