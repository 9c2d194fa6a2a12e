package dev.byline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeedsTest {

  private final ArrayDeque<Runnable> work = new ArrayDeque<>();
  private final List<String> stored = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private final UndoQueue deeds = new UndoQueue(work::add, Runnable::run);

  private void act(String name) {
    deeds.act(
        () -> store(name), failure -> told.add(name + failure.map(e -> " failed").orElse("")));
  }

  private Optional<UndoQueue.Storing> store(String name) throws IOException {
    if (name.equals("bad")) {
      throw new IOException("bad");
    }
    stored.add(name);
    return Optional.of(() -> {
      stored.remove(name);
      return Optional.of(() -> store(name));
    });
  }

  private void runAll() {
    while (!work.isEmpty()) {
      work.remove().run();
    }
  }

  @Test
  void oneIsStoredAfterTheOther() {
    act("a");
    act("b");
    assertEquals(1, work.size(), "the second waits");
    runAll();
    assertEquals(List.of("a", "b"), stored);
    assertEquals(List.of("a", "b"), told);
  }

  @Test
  void undoOfWhatIsOnItsWayComesAfterIt() {
    act("a");
    assertTrue(deeds.canUndo());
    deeds.undo();
    runAll();
    assertEquals(List.of(), stored);
    deeds.redo();
    runAll();
    assertEquals(List.of("a"), stored);
  }

  @Test
  void whatFailsIsToldAndStopsNothing() {
    act("a");
    act("bad");
    act("c");
    runAll();
    assertEquals(List.of("a", "bad failed", "c"), told);
    deeds.undo();
    deeds.undo();
    deeds.undo();
    runAll();
    assertEquals(List.of(), stored);
    assertFalse(deeds.canUndo());
  }

  @Test
  void somethingNewIsTheEndOfWhatCouldBeDoneAgain() {
    act("a");
    deeds.undo();
    act("b");
    runAll();
    assertFalse(deeds.canRedo());
    assertEquals(List.of("b"), stored);
  }

  @Test
  void whoWaitsHearsWhenAllIsStored() {
    act("a");
    act("b");
    deeds.note(() -> store("noted"), _ -> {});
    deeds.whenDone(() -> told.add("all of " + stored));
    runAll();
    assertEquals("all of [a, b, noted]", told.getLast());
    deeds.whenDone(() -> told.add("at once"));
    assertEquals("at once", told.getLast());
    deeds.undo();
    runAll();
    assertEquals(List.of("a", "noted"), stored, "what was noted is no step");
  }
}
