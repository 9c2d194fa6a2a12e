package dev.byline.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Parallel execution of several tasks, on as many threads as the machine has processors.
final class ParallelMap {

  private ParallelMap() {}

  /// The work on one thing.
  @FunctionalInterface
  interface Work<T, R> {
    R of(T one) throws IOException;
  }

  /// The results of `work` on each of `all`, in their order. Waits until all are done.
  ///
  /// @throws IOException what the first of them that failed threw; unchecked exceptions likewise
  static <T, R> List<R> each(List<T> all, Work<T, R> work) throws IOException {
    List<Future<R>> done;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      done = all.stream().map(one -> threads.submit(() -> work.of(one))).toList();
    }
    var results = new ArrayList<R>();
    for (Future<R> one : done) {
      results.add(result(one));
    }
    return results;
  }

  private static <R> R result(Future<R> done) throws IOException {
    if (done.state() == Future.State.SUCCESS) {
      return done.resultNow();
    }
    switch (done.exceptionNow()) {
      case IOException e -> throw e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case Throwable e -> throw new IllegalStateException(e);
    }
  }
}
