package dev.byline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;

/// The growth of a task's processor time with its size: other programs on the machine do not count,
/// nor does the collector, which takes longer the more the tests before have left in memory.
///
/// A task of a fourth and of the whole size are compared, which takes 4 times as long if the task
/// is linear and 16 times if it is quadratic.
public final class Growth {

  /// Between 4 and 16, with room for what the compiler and the collector add.
  private static final double MOST = 9;

  /// Milliseconds that do not count: no task is measured by less.
  private static final double SHORTEST = 30;

  private static final int ATTEMPTS = 3;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Growth() {}

  /// A task of any size, which does its work in the thread that calls it.
  @FunctionalInterface
  public interface Task {
    void run(int size) throws Exception;
  }

  /// Fails if `task` grows as the square of its size, up to `size`.
  public static void assertLinear(int size, Task task) throws Exception {
    double ratio = Double.MAX_VALUE;
    for (int i = 0; i < ATTEMPTS && ratio > MOST; i++) {
      double less = Math.max(SHORTEST, Math.min(millis(size / 4, task), millis(size / 4, task)));
      ratio = Math.min(ratio, millis(size, task) / less);
    }
    double found = ratio;
    assertTrue(
        ratio <= MOST,
        () -> String.format(Locale.ROOT, "4 times the size took %.1f times as long", found));
  }

  private static double millis(int size, Task task) throws Exception {
    long begin = THREADS.getCurrentThreadCpuTime();
    task.run(size);
    return (THREADS.getCurrentThreadCpuTime() - begin) / 1e6;
  }
}
