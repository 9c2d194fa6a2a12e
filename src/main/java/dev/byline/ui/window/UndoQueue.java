package dev.byline.ui.window;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The user's changes to marks, groups and other stored words, with undo and redo.
///
/// Used on the thread of `ui` only; changes are stored on a thread of `work`, one at a time, in the
/// order in which they were made.
public final class UndoQueue {

  private static final Logger LOG = LoggerFactory.getLogger(UndoQueue.class);

  /// As far back as somebody remembers what was done.
  private static final int LIMIT = 200;

  private final Executor work;
  private final Executor ui;
  private final Deque<Job> waiting = new ArrayDeque<>();
  private final Deque<Deed> done = new ArrayDeque<>();
  private final Deque<Deed> undone = new ArrayDeque<>();
  private final List<Runnable> listeners = new ArrayList<>();
  private boolean busy;
  private long turns;

  public UndoQueue(Executor work, Executor ui) {
    this.work = work;
    this.ui = ui;
  }

  /// Something that takes the time of a write.
  @FunctionalInterface
  public interface Storing {

    /// Does it.
    ///
    /// @return what takes it back; empty where nothing has changed
    Optional<Storing> store() throws IOException;
  }

  /// @param told hears why it could not be stored; of nothing if it was
  private record Deed(Storing storing, Consumer<Optional<Exception>> told) {}

  /// A deed that waits for those before it.
  ///
  /// @param begin what is to be stored, found out when its turn comes; empty for nothing
  /// @param stored hears of what takes it back
  private record Job(Supplier<Optional<Deed>> begin, Consumer<Optional<Deed>> stored) {}

  /// Calls `listener` whenever something was stored, or could not be.
  public void listen(Runnable listener) {
    listeners.add(listener);
  }

  /// Does something that can be taken back. What was taken back before cannot be done again.
  ///
  /// @param told hears why it could not be stored; of nothing if it was
  public void act(Storing storing, Consumer<Optional<Exception>> told) {
    var deed = new Deed(storing, told);
    ask(
        new Job(
            () -> Optional.of(deed),
            back -> {
              turns++;
              push(done, back);
              back.ifPresent(_ -> undone.clear());
            }));
  }

  /// Does something that is no act of the user and is not taken back.
  public void note(Storing storing, Consumer<Optional<Exception>> told) {
    var deed = new Deed(storing, told);
    ask(new Job(() -> Optional.of(deed), _ -> {}));
  }

  /// Calls `then` as soon as all is stored that has been asked for, which may be at once.
  public void whenDone(Runnable then) {
    ask(
        new Job(
            () -> {
              then.run();
              return Optional.empty();
            },
            _ -> {}));
  }

  /// True if there is something to be taken back, stored or on its way.
  public boolean canUndo() {
    return busy || !done.isEmpty();
  }

  /// True if there is something to be done again.
  public boolean canRedo() {
    return busy || !undone.isEmpty();
  }

  /// The number of times something was done, undone or redone, for [#isLast].
  public long turns() {
    return turns;
  }

  /// True if nothing was done, taken back or done again since [#turns] was `then`, nor is on its
  /// way.
  public boolean isLast(long then) {
    return !busy && turns == then;
  }

  /// Takes back the last deed that was not.
  public void undo() {
    ask(turning(done, undone));
  }

  /// Does the last deed again that was taken back.
  public void redo() {
    ask(turning(undone, done));
  }

  private Job turning(Deque<Deed> from, Deque<Deed> to) {
    return new Job(
        () -> Optional.ofNullable(from.peek()),
        back -> {
          turns++;
          from.poll();
          push(to, back);
        });
  }

  private static void push(Deque<Deed> to, Optional<Deed> deed) {
    deed.ifPresent(to::push);
    if (to.size() > LIMIT) {
      to.removeLast();
    }
  }

  private void ask(Job job) {
    waiting.add(job);
    if (!busy) {
      next();
    }
  }

  private void next() {
    Job job = waiting.poll();
    busy = job != null;
    if (job == null) {
      return;
    }
    Optional<Deed> deed = job.begin().get();
    if (deed.isEmpty()) {
      next();
      return;
    }
    work.execute(() -> {
      Runnable told = store(deed.get(), job.stored());
      ui.execute(() -> {
        told.run();
        listeners.forEach(Runnable::run);
        next();
      });
    });
  }

  private static Runnable store(Deed deed, Consumer<Optional<Deed>> stored) {
    try {
      Optional<Deed> back = deed.storing().store().map(take -> new Deed(take, deed.told()));
      return () -> {
        stored.accept(back);
        deed.told().accept(Optional.empty());
      };
    } catch (CancellationException e) {
      return () -> deed.told().accept(Optional.of(e));
    } catch (IOException | RuntimeException e) {
      LOG.error("What the user did could not be stored", e);
      return () -> deed.told().accept(Optional.of(e));
    }
  }
}
