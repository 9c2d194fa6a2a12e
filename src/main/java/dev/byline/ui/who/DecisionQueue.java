package dev.byline.ui.who;

import dev.byline.ui.window.UndoQueue;
import dev.byline.who.NewDecision;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// A queue that stores the user's decisions one at a time. While one is being stored, no other can
/// be made, since it might concern the same authors or papers. Decisions can be undone and redone
/// in the window's common order of changes.
///
/// Used on the thread of the window only.
public final class DecisionQueue {

  private final UndoQueue deeds;
  private final Undoing undoing;
  private final Listener listener;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");

  /// Hears what came of it.
  public interface Listener {

    /// The library has changed.
    void ruled(Outcome outcome);

    /// It could not be stored; everything is as it was.
    void failed(Exception cause);
  }

  /// The outcome of a decision.
  ///
  /// @param said as a sentence
  /// @param inForce whether it is decided now, not taken back
  /// @param turn takes it back, or decides it again
  public record Outcome(String said, boolean inForce, Runnable turn) {}

  /// Takes back what was decided.
  @FunctionalInterface
  public interface Undoing {
    NewDecision undo(NewDecision ruling) throws IOException;
  }

  /// @param deeds does, undoes and does again what is decided here
  public DecisionQueue(UndoQueue deeds, Undoing undoing, Listener listener) {
    this.deeds = deeds;
    this.undoing = undoing;
    this.listener = listener;
  }

  /// Something that is decided and stored.
  @FunctionalInterface
  public interface Deciding {
    NewDecision decide() throws IOException;
  }

  /// True if something is being stored.
  public ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /// Stores what `deciding` decides, unless something is being stored.
  ///
  /// @param then hears of it after the listener, once
  public void rule(Deciding deciding, Consumer<NewDecision> then) {
    if (busy.get()) {
      return;
    }
    busy.set(true);
    var course = new Course(then);
    deeds.act(() -> course.store(deciding), course::told);
  }

  /// A decision on its way: made, taken back, made again.
  private final class Course {
    private final Consumer<NewDecision> then;
    private Optional<NewDecision> last = Optional.empty();
    private boolean inForce;
    private boolean wasTold;

    Course(Consumer<NewDecision> then) {
      this.then = then;
    }

    /// On a thread of the work; [#told] comes after it.
    Optional<UndoQueue.Storing> store(Deciding deciding) throws IOException {
      NewDecision ruling = deciding.decide();
      last = Optional.of(ruling);
      return ruling.undo().isEmpty()
          ? Optional.empty()
          : Optional.of(() -> store(() -> undoing.undo(ruling)));
    }

    void told(Optional<Exception> failure) {
      boolean isFirst = !wasTold;
      wasTold = true;
      if (isFirst) {
        busy.set(false);
      }
      failure.ifPresentOrElse(listener::failed, () -> last.ifPresent(now -> tell(now, isFirst)));
    }

    private void tell(NewDecision now, boolean isFirst) {
      inForce = !inForce;
      long turns = deeds.turns();
      listener.ruled(new Outcome(now.said(), inForce, () -> turn(now, turns)));
      if (isFirst) {
        then.accept(now);
      }
    }

    /// The undo: the window's own if nothing was done since; else a step of its own.
    private void turn(NewDecision now, long turns) {
      if (!deeds.isLast(turns)) {
        rule(() -> undoing.undo(now), _ -> {});
      } else if (inForce) {
        deeds.undo();
      } else {
        deeds.redo();
      }
    }
  }
}
