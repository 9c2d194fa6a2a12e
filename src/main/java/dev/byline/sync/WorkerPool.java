package dev.byline.sync;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// A few threads that work off what they are given. After a failure nothing more is begun, and the
/// failure is thrown to who submits or waits. No thread is ever interrupted.
public final class WorkerPool implements Closeable {

  /// Two: the index writes as fast with two threads as with more on the machines measured.
  static final int THREADS = 2;

  private static final int WAITING = 4 * THREADS;

  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final Semaphore room = new Semaphore(WAITING);
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

  /// A piece of work.
  @FunctionalInterface
  public interface Work {
    void run() throws IOException;
  }

  /// Has `work` done by some thread; waits while much is waiting.
  public void submit(Work work) throws IOException {
    room.acquireUninterruptibly();
    if (failure.get() != null) {
      room.release();
      throwFailure();
    }
    threads.execute(() -> run(work));
  }

  private void run(Work work) {
    try {
      if (failure.get() == null) {
        work.run();
      }
    } catch (IOException | RuntimeException | Error e) {
      failure.compareAndSet(null, e);
    } finally {
      room.release();
    }
  }

  /// Waits until all that was submitted is done.
  public void finish() throws IOException {
    room.acquireUninterruptibly(WAITING);
    room.release(WAITING);
    throwFailure();
  }

  private void throwFailure() throws IOException {
    switch (failure.get()) {
      case null -> {}
      case UncheckedIOException e -> throw e.getCause();
      case IOException e -> throw e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case Throwable e -> throw new IllegalStateException(e);
    }
  }

  /// Waits for what is being done; what has not been begun is left.
  @Override
  public void close() {
    failure.compareAndSet(null, new IllegalStateException("The work was given up"));
    room.acquireUninterruptibly(WAITING);
    threads.shutdown();
  }
}
