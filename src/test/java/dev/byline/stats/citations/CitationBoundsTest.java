package dev.byline.stats.citations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.byline.stats.citations.CitationBounds.Bounds;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationBoundsTest {

  private static final int MOST = 14;

  /// Calls back with every falling list of `papers` numbers from 0 to `most`.
  private static void lists(int papers, int most, Consumer<int[]> each) {
    lists(new int[papers], 0, most, each);
  }

  private static void lists(int[] list, int place, int most, Consumer<int[]> each) {
    if (place == list.length) {
      each.accept(list.clone());
      return;
    }
    for (int c = 0; c <= most; c++) {
      list[place] = c;
      lists(list, place + 1, c, each);
    }
  }

  private static int h(int[] falling) {
    return (int) IntStream.range(0, falling.length).filter(i -> falling[i] >= i + 1).count();
  }

  private static int g(int[] falling) {
    int sum = 0;
    int g = 0;
    for (int i = 0; i < falling.length; i++) {
      sum += falling[i];
      g = sum >= (i + 1) * (i + 1) ? i + 1 : g;
    }
    return g;
  }

  private static int i10(int[] list) {
    return (int) Arrays.stream(list).filter(c -> c >= 10).count();
  }

  private static int core(int[] falling) {
    return Arrays.stream(falling, 0, h(falling)).sum() - h(falling) * h(falling);
  }

  /// What the lists of one case say.
  private static final class Seen {
    private final int[] least = {99, 99, 99, 99};
    private final int[] most = {-1, -1, -1, -1};

    void add(int[] list) {
      ToIntFunction<int[]>[] figures = figures();
      for (int i = 0; i < figures.length; i++) {
        int value = figures[i].applyAsInt(list);
        least[i] = Math.min(least[i], value);
        most[i] = Math.max(most[i], value);
      }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ToIntFunction<int[]>[] figures() {
      return new ToIntFunction[] {
        (ToIntFunction<int[]>) CitationBoundsTest::h,
        (ToIntFunction<int[]>) CitationBoundsTest::g,
        (ToIntFunction<int[]>) CitationBoundsTest::i10,
        (ToIntFunction<int[]>) CitationBoundsTest::core
      };
    }

    Bounds of(int figure) {
      return new Bounds(least[figure], most[figure]);
    }
  }

  /// Every sum up to 14 citations of up to eight papers, with and without an h-index.
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void agreeWithAllListsOfASum(int papers) {
    Seen[] bySum = new Seen[MOST + 1];
    Seen[][] byH = new Seen[MOST + 1][papers + 1];
    lists(
        papers,
        MOST,
        list -> {
          int sum = Arrays.stream(list).sum();
          if (sum <= MOST) {
            bySum[sum] = bySum[sum] == null ? new Seen() : bySum[sum];
            bySum[sum].add(list);
            int h = h(list);
            byH[sum][h] = byH[sum][h] == null ? new Seen() : byH[sum][h];
            byH[sum][h].add(list);
          }
        });
    for (int sum = 0; sum <= MOST; sum++) {
      check(new int[0], papers, OptionalInt.of(sum), OptionalInt.empty(), bySum[sum]);
      for (int h = 0; h <= papers; h++) {
        if (byH[sum][h] != null) {
          check(new int[0], papers, OptionalInt.of(sum), OptionalInt.of(h), byH[sum][h]);
        }
      }
    }
  }

  /// Two to four papers of which the citations of one or two are known, and all together up to 45.
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void agreeWithAllListsThatHoldWhatIsKnown(int others) {
    for (int known = 0; known <= 13; known++) {
      int[] of = known % 2 == 0 ? new int[] {known} : new int[] {known, known / 3};
      int sumOfKnown = Arrays.stream(of).sum();
      for (int rest = 0; rest <= 32; rest++) {
        int sum = sumOfKnown + rest;
        var all = new Seen();
        Seen[] byH = new Seen[others + of.length + 1];
        lists(
            others,
            rest,
            list -> {
              if (Arrays.stream(list).sum() + sumOfKnown == sum) {
                int[] whole =
                    IntStream.concat(Arrays.stream(of), Arrays.stream(list))
                        .map(c -> -c)
                        .sorted()
                        .map(c -> -c)
                        .toArray();
                all.add(whole);
                int h = h(whole);
                byH[h] = byH[h] == null ? new Seen() : byH[h];
                byH[h].add(whole);
              }
            });
        check(of, others, OptionalInt.of(sum), OptionalInt.empty(), all);
        for (int h = 0; h < byH.length; h++) {
          if (byH[h] != null) {
            check(of, others, OptionalInt.of(sum), OptionalInt.of(h), byH[h]);
          }
        }
      }
    }
  }

  private static void check(int[] known, int others, OptionalInt sum, OptionalInt h, Seen seen) {
    var bounds = new CitationBounds(known, others, sum, h);
    String about =
        Arrays.toString(known) + " and " + others + " others, " + sum + " together, h " + h;
    assertEquals(seen.of(0), bounds.h(), about);
    assertEquals(seen.of(1), bounds.g(), about);
    assertEquals(seen.of(2), bounds.i10(), about);
    CitationBounds.Excess excess = bounds.excess();
    assertEquals(seen.of(3), new Bounds((int) excess.least(), (int) excess.most()), about);
    if (h.isPresent()) {
      assertEquals(
          seen.of(3), new Bounds((int) bounds.excess(true), (int) bounds.excess(false)), about);
    }
  }

  @Test
  void countsWholeCitations() {
    var bounds = new CitationBounds(new int[0], 57, OptionalInt.of(1_467), OptionalInt.empty());
    assertEquals(new Bounds(26, 38), bounds.g());
    assertEquals(1, bounds.i10().least());
    assertEquals(
        0,
        new CitationBounds(new int[0], 57, OptionalInt.of(9 * 57), OptionalInt.empty())
            .i10()
            .least());
  }

  @Test
  void withoutASumTheKnownPapersBound() {
    var bounds = new CitationBounds(new int[] {12, 3}, 1, OptionalInt.empty(), OptionalInt.empty());
    assertEquals(new Bounds(2, 3), bounds.h());
    assertEquals(new Bounds(3, 3), bounds.g());
    assertEquals(new Bounds(1, 2), bounds.i10());
  }

  /// Of long lists of which all is known, the indices are those of the record.
  @Test
  void ofAllKnownPapersTheIndicesAreExact() {
    var random = new SplittableRandom(2000);
    for (int papers : new int[] {0, 1, 9, 100, 2000}) {
      int[] known = random.ints(papers, 0, 90).toArray();
      var bounds = new CitationBounds(known, 0, OptionalInt.empty(), OptionalInt.empty());
      var record =
          new CitationRecord(
              Arrays.stream(known).mapToObj(c -> new CitedPaper(c, 1, 2020)).toList(), 2026);
      assertEquals(new Bounds(record.h(), record.h()), bounds.h());
      assertEquals(new Bounds(record.g(), record.g()), bounds.g());
      assertEquals(new Bounds(record.i10(), record.i10()), bounds.i10());
    }
  }
}
