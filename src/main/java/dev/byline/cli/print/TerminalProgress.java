package dev.byline.cli.print;

import dev.byline.sync.ProgressListener;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// A progress display on one line of the terminal, updated at most ten times a second. It prints
/// nothing if the output is not a terminal.
public final class TerminalProgress implements ProgressListener, AutoCloseable {

  private static final long INTERVAL_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
  private static final int WIDTH = 78;

  private final PrintWriter err;
  private final boolean terminal;
  private final String what;
  private final long start = System.nanoTime();
  private final AtomicLong next = new AtomicLong(start + INTERVAL_NANOS);

  /// @param err where it is drawn
  /// @param terminal whether that is a terminal
  /// @param what is done: `Importing`
  public TerminalProgress(PrintWriter err, boolean terminal, String what) {
    this.err = err;
    this.terminal = terminal;
    this.what = what;
  }

  @Override
  public void update(long done, long total, String current) {
    long now = System.nanoTime();
    long due = next.get();
    if (!terminal || now < due || !next.compareAndSet(due, now + INTERVAL_NANOS)) {
      return;
    }
    String line = "%s %s %s".formatted(what, share(done, total, now - start), current);
    draw(line.length() > WIDTH ? line.substring(0, WIDTH) : line);
  }

  private static String share(long done, long total, long nanos) {
    if (total <= 0 || done <= 0) {
      return "";
    }
    long seconds = Duration.ofNanos((long) (nanos * ((double) (total - done) / done))).toSeconds();
    double rate = done / 1e6 / (nanos / 1e9);
    return String.format(
        Locale.ROOT,
        "%3d %%, %.1f MB/s, %d:%02d left,",
        100 * done / total,
        rate,
        seconds / 60,
        seconds % 60);
  }

  private void draw(String line) {
    err.print("\r" + line + " ".repeat(WIDTH - line.length()));
    err.flush();
  }

  /// Takes the line away.
  @Override
  public void close() {
    if (terminal && next.get() > start + INTERVAL_NANOS) {
      draw("");
      err.print("\r");
      err.flush();
    }
  }
}
