package dev.byline.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// A relay that passes items to the window's thread in batches, with at most one batch pending.
/// Thread-safe.
final class UiBatcher<T> {

  private final Executor ui;
  private final Consumer<List<T>> receiver;
  private List<T> waiting = new ArrayList<>();

  UiBatcher(Executor ui, Consumer<List<T>> receiver) {
    this.ui = ui;
    this.receiver = receiver;
  }

  void add(T item) {
    boolean isFirst;
    synchronized (this) {
      isFirst = waiting.isEmpty();
      waiting.add(item);
    }
    if (isFirst) {
      ui.execute(this::pass);
    }
  }

  private void pass() {
    List<T> bundle;
    synchronized (this) {
      bundle = waiting;
      waiting = new ArrayList<>();
    }
    receiver.accept(bundle);
  }
}
