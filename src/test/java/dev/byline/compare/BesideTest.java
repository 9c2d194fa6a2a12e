package dev.byline.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Phaser;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BesideTest {

  @Test
  void resultsComeInTheOrderOfTheQuestions() throws IOException {
    List<Integer> all = IntStream.range(0, 100).boxed().toList();
    assertEquals(all.stream().map(i -> 2 * i).toList(), ParallelMap.each(all, i -> 2 * i));
    assertEquals(List.of(), ParallelMap.each(List.<Integer>of(), i -> i));
  }

  /// Each waits for the other, so that one after the other would never end.
  @Test
  void twoAreWorkedOutBesideEachOther() throws IOException {
    var met = new Phaser(2);
    List<Integer> both = ParallelMap.each(List.of(1, 2), _ -> met.arriveAndAwaitAdvance());
    assertEquals(List.of(1, 1), both);
  }

  @Test
  void whatOneThrowsIsThrown() {
    var lost = new IOException("The disk is gone");
    ParallelMap.Work<Integer, Integer> failing =
        i -> {
          if (i == 2) {
            throw lost;
          }
          return i;
        };
    assertEquals(
        lost, assertThrows(IOException.class, () -> ParallelMap.each(List.of(1, 2, 3), failing)));
    var cancelled = new CancellationException();
    ParallelMap.Work<Integer, Integer> stopping =
        _ -> {
          throw cancelled;
        };
    assertEquals(
        cancelled,
        assertThrows(CancellationException.class, () -> ParallelMap.each(List.of(1), stopping)));
  }
}
