package dev.byline.ui;

import java.util.ArrayDeque;
import java.util.concurrent.Executor;

/// An executor that runs nothing until it is told to: makes a test of work in the background run
/// the same every time.
public final class Queue implements Executor {

  private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();

  @Override
  public void execute(Runnable task) {
    waiting.addLast(task);
  }

  public int size() {
    return waiting.size();
  }

  /// Runs the task that has waited longest.
  public void runFirst() {
    waiting.removeFirst().run();
  }

  /// Runs the task that came last.
  public void runLast() {
    waiting.removeLast().run();
  }

  /// Runs everything, and what comes of it.
  public void runAll() {
    while (!waiting.isEmpty()) {
      runFirst();
    }
  }
}
