package dev.byline.ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A worker that runs jobs one after the other on its own thread, each for a limited time.
///
/// A job that takes longer is abandoned with its thread, without an interrupt, and a new thread
/// continues with the next job. After [#MOST_LEFT_BEHIND] such jobs, no further job is run.
/// Thread-safe.
final class TimedWorker {

  /// Threads given up at most: each may hold a processor until the program ends.
  static final int MOST_LEFT_BEHIND = 2;

  private static final Logger LOG = LoggerFactory.getLogger(TimedWorker.class);

  private final String name;
  private final Executor afterLimit;
  private ThreadPoolExecutor worker;
  private int leftBehind;

  /// @param afterLimit runs what it is given as soon as a job that begins now has taken too long
  TimedWorker(String name, Executor afterLimit) {
    this.name = name;
    this.afterLimit = afterLimit;
    worker = newWorker(name);
  }

  private static ThreadPoolExecutor newWorker(String name) {
    // The thread ends when there was nothing to do for a while.
    var worker =
        new ThreadPoolExecutor(
            1,
            1,
            10,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().name(name).daemon().factory());
    worker.allowCoreThreadTimeOut(true);
    return worker;
  }

  /// Runs `job` when its turn comes.
  ///
  /// @return its result; empty if it failed, took too long or was not run
  synchronized <T> CompletableFuture<Optional<T>> run(Supplier<T> job) {
    var result = new CompletableFuture<Optional<T>>();
    CompletableFuture<Optional<T>> attempt =
        CompletableFuture.supplyAsync(
            () -> start(result) ? Optional.of(job.get()) : Optional.empty(), worker);
    var _ =
        attempt.whenComplete(
            (value, failure) -> result.complete(failure == null ? value : Optional.empty()));
    return result;
  }

  private synchronized <T> boolean start(CompletableFuture<Optional<T>> result) {
    if (leftBehind >= MOST_LEFT_BEHIND) {
      return false;
    }
    ThreadPoolExecutor own = worker;
    afterLimit.execute(() -> leaveBehind(own, result));
    return true;
  }

  private <T> void leaveBehind(ThreadPoolExecutor stuck, CompletableFuture<Optional<T>> result) {
    if (result.complete(Optional.empty())) {
      LOG.warn("A formula took too long and is shown as its source");
      replace(stuck);
    }
  }

  private synchronized void replace(ThreadPoolExecutor stuck) {
    leftBehind++;
    worker = newWorker(name);
    List<Runnable> waiting = new ArrayList<>();
    stuck.getQueue().drainTo(waiting);
    waiting.forEach(worker::execute);
    stuck.shutdown();
  }
}
