package dev.byline.ui.window;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A runner of requests of which only the newest matters: a new request cancels the previous one,
/// whose result is discarded even if it still arrives.
///
/// Requests are made and answered on the thread of `ui`, and computed on a thread of `work`.
/// Cancellation is by a flag that the request checks, never by an interrupt.
public final class Latest {

  private static final Logger LOG = LoggerFactory.getLogger(Latest.class);

  private final Executor work;
  private final Executor ui;
  private final AtomicLong generation = new AtomicLong();

  public Latest(Executor work, Executor ui) {
    this.work = work;
    this.ui = ui;
  }

  /// Something that takes time to answer.
  @FunctionalInterface
  public interface Question<T> {
    T answer(BooleanSupplier cancelled) throws IOException;
  }

  /// Asks `question`; either `answered` or `failed` hears of it, unless something newer is asked.
  public <T> void ask(Question<T> question, Consumer<T> answered, Consumer<Exception> failed) {
    long mine = generation.incrementAndGet();
    BooleanSupplier cancelled = () -> generation.get() != mine;
    work.execute(() -> {
      if (!cancelled.getAsBoolean()) {
        Runnable told = work(question, cancelled, answered, failed);
        ui.execute(() -> tell(told, cancelled));
      }
    });
  }

  /// Drops whatever has been asked and not been answered.
  public void cancel() {
    generation.incrementAndGet();
  }

  private static <T> Runnable work(
      Question<T> question,
      BooleanSupplier cancelled,
      Consumer<T> answered,
      Consumer<Exception> failed) {
    try {
      T answer = question.answer(cancelled);
      return () -> answered.accept(answer);
    } catch (CancellationException _) {
      return () -> {};
    } catch (IOException | RuntimeException e) {
      LOG.warn("A question to the library failed", e);
      return () -> failed.accept(e);
    }
  }

  private static void tell(Runnable told, BooleanSupplier cancelled) {
    if (!cancelled.getAsBoolean()) {
      told.run();
    }
  }
}
