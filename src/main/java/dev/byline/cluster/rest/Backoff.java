package dev.byline.cluster.rest;

import java.io.IOException;
import java.time.Duration;

/// Pauses between attempts, each longer than the one before, for as long as somebody is patient.
final class Backoff {

  private static final long FIRST_MILLIS = 100;
  private static final long LONGEST_MILLIS = 3_200;

  private final long end;
  private long next = FIRST_MILLIS;

  Backoff(Duration patience) {
    end = System.nanoTime() + patience.toNanos();
  }

  /// True if the next attempt is the last one.
  boolean isOver() {
    return System.nanoTime() + Duration.ofMillis(next).toNanos() > end;
  }

  void pause() throws IOException {
    try {
      Thread.sleep(next);
    } catch (InterruptedException e) {
      throw ClusterClient.interrupted(e);
    }
    next = Math.min(2 * next, LONGEST_MILLIS);
  }
}
