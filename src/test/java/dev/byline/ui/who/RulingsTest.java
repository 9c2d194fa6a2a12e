package dev.byline.ui.who;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.archive.Decision;
import dev.byline.model.AuthorId;
import dev.byline.ui.FakeLibrary;
import dev.byline.ui.People;
import dev.byline.ui.Queue;
import dev.byline.ui.window.UndoQueue;
import dev.byline.who.DuplicateFinder;
import dev.byline.who.NewDecision;
import dev.byline.workspace.MemoryVerdicts;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RulingsTest {

  private static final NewDecision RULING = ruling("Decided.", "Taken back.");

  private final Queue work = new Queue();
  private final Queue ui = new Queue();
  private final UndoQueue deeds = new UndoQueue(work, ui);
  private final List<String> heard = new ArrayList<>();
  private Runnable turn = () -> {};
  private final DecisionQueue rulings =
      new DecisionQueue(
          deeds,
          ruling -> ruling(/* said= */ ruling.takenBack(), /* takenBack= */ ruling.said()),
          new DecisionQueue.Listener() {
            @Override
            public void ruled(DecisionQueue.Outcome outcome) {
              heard.add(outcome.said());
              turn = outcome.turn();
            }

            @Override
            public void failed(Exception cause) {
              heard.add(String.valueOf(cause.getMessage()));
            }
          });

  private static NewDecision ruling(String said, String takenBack) {
    Decision something = new Decision.NameAuthor(new AuthorId("ada"), "Ada");
    return new NewDecision(said, takenBack, List.of(something));
  }

  private void run() {
    while (work.size() + ui.size() > 0) {
      work.runAll();
      ui.runAll();
    }
  }

  @Test
  void nothingElseIsDecidedWhileSomethingIsStored() {
    rulings.rule(() -> RULING, _ -> heard.add("then"));
    assertTrue(rulings.busy().get());
    rulings.rule(() -> ruling("Another.", "Not another."), _ -> {});
    work.runAll();
    assertTrue(rulings.busy().get());
    ui.runAll();
    assertFalse(rulings.busy().get());
    assertEquals(List.of("Decided.", "then"), heard);
  }

  @Test
  void failureIsToldAndTheNextCanBeDecided() {
    rulings.rule(
        () -> {
          throw new IOException("The disk is full");
        },
        _ -> heard.add("then"));
    run();
    rulings.rule(() -> RULING, _ -> {});
    run();
    assertEquals(List.of("The disk is full", "Decided."), heard);
  }

  @Test
  void isUndoneAndDoneAgainInTheOrderOfAllDeeds() {
    rulings.rule(() -> RULING, _ -> heard.add("then"));
    deeds.act(() -> mark("Starred."), _ -> {});
    run();
    deeds.undo();
    deeds.undo();
    run();
    assertEquals(List.of("Decided.", "then", "Starred.", "Unstarred.", "Taken back."), heard);
    assertFalse(deeds.canUndo());
    deeds.redo();
    run();
    assertEquals("Decided.", heard.getLast());
  }

  private Optional<UndoQueue.Storing> mark(String said) {
    heard.add(said);
    return Optional.of(() -> mark("Unstarred."));
  }

  @Test
  void turningRightAwayIsTheStepBackItself() {
    rulings.rule(() -> RULING, _ -> {});
    run();
    turn.run();
    run();
    assertEquals(List.of("Decided.", "Taken back."), heard);
    assertFalse(deeds.canUndo());
    turn.run();
    run();
    assertEquals("Decided.", heard.getLast());
    assertFalse(deeds.canRedo());
  }

  @Test
  void turningLaterIsAStepOfItsOwn() {
    rulings.rule(() -> RULING, _ -> {});
    run();
    Runnable later = turn;
    deeds.act(() -> mark("Starred."), _ -> {});
    run();
    later.run();
    run();
    assertEquals(List.of("Decided.", "Starred.", "Taken back."), heard);
    deeds.undo();
    run();
    assertEquals("Decided.", heard.getLast());
    assertTrue(deeds.canUndo());
  }

  /// A search that is stopped leaves nothing behind, and can be begun again.
  @Test
  void aSearchTellsHowFarItIsAndIsStopped() {
    FakeLibrary library = People.library(4);
    var finder =
        new DuplicateFinder(library, new MemoryVerdicts(), () -> LocalDate.of(2026, 5, 31));
    var questions = new QuestionsModel(finder, rulings, work, ui);
    var seen = new ArrayList<QuestionsModel.State>();
    questions.state().subscribe(state -> seen.add(state));
    questions.open();
    assertEquals(new QuestionsModel.State.Looking(0), questions.state().get());
    questions.stop();
    run();
    assertEquals(new QuestionsModel.State.Stopped(), questions.state().get());
    seen.clear();
    questions.open();
    run();
    assertTrue(questions.state().get() instanceof QuestionsModel.State.Found, seen::toString);
    assertTrue(seen.contains(new QuestionsModel.State.Looking(2)), seen::toString);
  }
}
