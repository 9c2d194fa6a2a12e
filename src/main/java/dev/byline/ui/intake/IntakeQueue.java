package dev.byline.ui.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// Pages that wait while another is looked at: those that it lies over, and those that were offered
/// since, in their order. None of them is dropped but by being looked at.
final class IntakeQueue {

  private final Deque<IntakeState> below = new ArrayDeque<>();
  private final Deque<Runnable> offers = new ArrayDeque<>();
  private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper(this, "waiting");

  /// The number of offers that wait.
  ReadOnlyIntegerProperty waiting() {
    return waiting.getReadOnlyProperty();
  }

  /// Looks at an offer as soon as it is its turn.
  ///
  /// @param opening begins to read it
  void add(Runnable opening) {
    offers.add(opening);
    waiting.set(offers.size());
  }

  /// Keeps what something else is laid over.
  void cover(IntakeState state) {
    below.push(state);
  }

  /// The states below the one that is looked at.
  Stream<IntakeState> below() {
    return below.stream();
  }

  /// True if something else lies below what is looked at.
  boolean isOverOther() {
    return !below.isEmpty();
  }

  /// Forgets what lies below, since it is seen or stored.
  void forget(IntakeState state) {
    below.remove(state);
  }

  /// The state below the one that is left.
  Optional<IntakeState> uncover() {
    return Optional.ofNullable(below.poll());
  }

  /// The offer whose turn it is.
  Optional<Runnable> next() {
    Optional<Runnable> next = Optional.ofNullable(offers.poll());
    waiting.set(offers.size());
    return next;
  }
}
