package dev.byline.ui.browse;

import dev.byline.library.MarkChange;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// The changes of marks that can be taken back, and those that were and can be made again.
final class UndoStack {

  /// As far back as somebody remembers what was done.
  private static final int LIMIT = 200;

  private final Deque<MarkChange> done = new ArrayDeque<>();
  private final Deque<MarkChange> undone = new ArrayDeque<>();

  /// Takes note of a change. What was taken back before cannot be made again.
  void done(MarkChange change) {
    if (!change.isEmpty()) {
      push(done, change);
      undone.clear();
    }
  }

  Optional<MarkChange> toUndo() {
    return Optional.ofNullable(done.peek());
  }

  Optional<MarkChange> toRedo() {
    return Optional.ofNullable(undone.peek());
  }

  /// Takes note that the change of [#toUndo] was taken back by `change`.
  void undone(MarkChange change) {
    done.poll();
    push(undone, change);
  }

  /// Takes note that the change of [#toRedo] was made again by `change`.
  void redone(MarkChange change) {
    undone.poll();
    push(done, change);
  }

  private static void push(Deque<MarkChange> to, MarkChange change) {
    if (!change.isEmpty()) {
      to.push(change);
      if (to.size() > LIMIT) {
        to.removeLast();
      }
    }
  }
}
