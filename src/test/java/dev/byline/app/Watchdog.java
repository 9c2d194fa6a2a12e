package dev.byline.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;

/// Measures for how long the window's thread works without a break, by the time the processor
/// spends on it: a busy machine makes it wait, which does not count.
///
/// Beats are put into the thread's queue all the time; between two of them it has run a task or a
/// pulse, or several. What the kernel tells of a thread stands in `schedstat` (Linux only).
public final class Watchdog implements AutoCloseable {

  private static final Path SCHEDULED = Path.of("/proc/thread-self/schedstat");
  private static final int BEAT_MILLIS = 2;

  private final ScheduledExecutorService beats = Executors.newSingleThreadScheduledExecutor();
  private final AtomicBoolean waiting = new AtomicBoolean();
  private long last = -1;
  private long longest;
  private String during = "";
  private String longestDuring = "";

  /// Whether this system tells what is measured here.
  public static boolean isPossible() {
    return Files.isReadable(SCHEDULED);
  }

  public Watchdog() {
    var _ = beats.scheduleAtFixedRate(this::ask, 0, BEAT_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void ask() {
    if (waiting.compareAndSet(false, true)) {
      Platform.runLater(this::beat);
    }
  }

  private void beat() {
    long now = spent();
    if (last >= 0 && now - last > longest) {
      longest = now - last;
      longestDuring = during;
    }
    last = now;
    waiting.set(false);
  }

  /// Says what is done from now on, and forgets nothing. On the window's thread.
  public void watch(String what) {
    beat();
    during = what;
  }

  /// Begins anew. On the window's thread.
  public void forget() {
    longest = 0;
    last = spent();
  }

  /// The longest stretch so far, in milliseconds. On the window's thread.
  public long longestMillis() {
    return TimeUnit.NANOSECONDS.toMillis(longest);
  }

  /// What was done in the longest stretch.
  public String longestDuring() {
    return longestDuring;
  }

  private static long spent() {
    try {
      String told = Files.readString(SCHEDULED);
      return Long.parseLong(told.substring(0, told.indexOf(' ')));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    beats.shutdown();
  }
}
