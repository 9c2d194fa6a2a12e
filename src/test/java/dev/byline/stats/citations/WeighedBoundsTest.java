package dev.byline.stats.citations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.byline.stats.citations.CitationBounds.Bounds;
import dev.byline.stats.citations.WeighedBounds.Range;
import dev.byline.stats.citations.WeighedBounds.Weight;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeighedBoundsTest {

  private static final int YEAR = 2026;

  private static final Map<String, ToDoubleFunction<CitationRecord>> FIGURES = figures();

  private static Map<String, ToDoubleFunction<CitationRecord>> figures() {
    var figures = new LinkedHashMap<String, ToDoubleFunction<CitationRecord>>();
    figures.put("awcr", CitationRecord::awcr);
    figures.put("awcr per author", CitationRecord::awcrPerAuthor);
    figures.put("citations per author", CitationRecord::citationsPerAuthor);
    figures.put("acc1", r -> r.acc(1));
    figures.put("acc2", r -> r.acc(2));
    figures.put("acc5", r -> r.acc(5));
    figures.put("hA", CitationRecord::ha);
    figures.put("hc", CitationRecord::hc);
    figures.put("hI,norm", CitationRecord::hiNorm);
    figures.put("median", CitationRecord::median);
    figures.put("hI", r -> r.h() == 0 ? 1 : r.hi());
    figures.put("hm", CitationRecord::hm);
    return figures;
  }

  private static Map<String, Range> of(WeighedBounds bounds) {
    var found = new LinkedHashMap<String, Range>();
    found.put("awcr", bounds.sum(Weight.AGE));
    found.put("awcr per author", bounds.sum(Weight.BOTH));
    found.put("citations per author", bounds.sum(Weight.AUTHORS));
    found.put("acc1", range(bounds.reaching(1, Weight.AGE)));
    found.put("acc2", range(bounds.reaching(2, Weight.AGE)));
    found.put("acc5", range(bounds.reaching(5, Weight.AGE)));
    found.put("hA", range(bounds.index(1, Weight.AGE)));
    found.put("hc", range(bounds.index(4, Weight.AGE)));
    found.put("hI,norm", range(bounds.index(1, Weight.AUTHORS)));
    found.put("median", bounds.median());
    found.put("hI", bounds.individual());
    found.put("hm", bounds.effective());
    return found;
  }

  private static Range range(Bounds bounds) {
    return new Range(bounds.least(), bounds.most());
  }

  /// The least and the largest value of every figure over some lists.
  private static final class Seen {
    private final Map<String, Range> ranges = new LinkedHashMap<>();

    void add(CitationRecord list) {
      FIGURES.forEach((name, figure) -> {
        double value = figure.applyAsDouble(list);
        ranges.merge(
            name,
            new Range(value, value),
            (a, b) -> new Range(Math.min(a.least(), b.least()), Math.max(a.most(), b.most())));
      });
    }
  }

  /// Calls back with all ways to give `all` citations to the papers from `place` on.
  private static void give(int[] list, int place, int all, Consumer<int[]> each) {
    if (place == list.length) {
      if (all == 0) {
        each.accept(list);
      }
      return;
    }
    int least = place == list.length - 1 ? all : 0;
    for (int c = least; c <= all; c++) {
      list[place] = c;
      give(list, place + 1, all - c, each);
    }
  }

  /// All sums up to `most` of so many papers, of which some are known, with and without h.
  @ParameterizedTest(name = "{0} papers, up to {1} citations")
  @CsvSource({"1, 30", "2, 40", "3, 40", "4, 26", "5, 16", "6, 12", "7, 10", "8, 9"})
  void agreeWithAllLists(int count, int most) {
    for (int all = 0; all <= most; all++) {
      var random = new Random(100L * count + all);
      for (int knownCount : new int[] {0, random.nextInt(count)}) {
        int[] ages = random.ints(count, 1, 6).toArray();
        int[] authors = random.ints(count, 1, 5).toArray();
        int[] known = random.ints(knownCount, 0, 6).toArray();
        agree(known, ages, authors, all);
      }
    }
  }

  private static void agree(int[] known, int[] ages, int[] authors, int rest) {
    int count = ages.length;
    var whole = new Seen();
    var byH = new TreeMap<Integer, Seen>();
    give(
        new int[count - known.length],
        0,
        rest,
        others -> {
          var papers = new ArrayList<CitedPaper>();
          for (int i = 0; i < count; i++) {
            int citations = i < known.length ? known[i] : others[i - known.length];
            papers.add(new CitedPaper(citations, authors[i], YEAR - ages[i] + 1));
          }
          var list = new CitationRecord(papers, YEAR);
          whole.add(list);
          byH.computeIfAbsent(list.h(), _ -> new Seen()).add(list);
        });
    check(known, ages, authors, rest, OptionalInt.empty(), whole);
    byH.forEach((h, seen) -> check(known, ages, authors, rest, OptionalInt.of(h), seen));
  }

  private static void check(
      int[] known, int[] ages, int[] authors, int rest, OptionalInt h, Seen seen) {
    String about =
        "known %s, ages %s, authors %s, %d beside, h %s"
            .formatted(
                Arrays.toString(known), Arrays.toString(ages), Arrays.toString(authors), rest, h);
    int all = Arrays.stream(known).sum() + rest;
    List<UncertainPaper> papers =
        IntStream.range(0, ages.length)
            .mapToObj(i ->
                new UncertainPaper(
                    i < known.length ? OptionalInt.of(known[i]) : OptionalInt.empty(),
                    authors[i],
                    authors[i],
                    ages[i],
                    ages[i]))
            .toList();
    int others = ages.length - known.length;
    var counts = new CitationBounds(known, others, OptionalInt.of(all), h);
    Map<String, Range> found = of(new WeighedBounds(papers, counts));
    seen.ranges.forEach((name, expected) -> {
      Range range = Objects.requireNonNull(found.get(name));
      boolean isTight =
          switch (name) {
            // With known papers, ties at h decide who is in the core.
            case "hI" -> known.length == 0 && h.isPresent() && h.getAsInt() > 0;
            case "hm" -> false;
            default -> true;
          };
      if (isTight) {
        assertEquals(expected.least(), range.least(), 1e-9, () -> name + " least: " + about);
        assertEquals(expected.most(), range.most(), 1e-9, () -> name + " most: " + about);
      } else if (!name.equals("hI") || h.orElse(0) > 0) {
        assertTrue(
            range.least() <= expected.least() + 1e-9 && expected.most() <= range.most() + 1e-9,
            () -> name + " " + range + " does not hold " + expected + ": " + about);
      }
    });
  }

  @Test
  void whatIsNotKnownOfAPaperWidensTheBounds() {
    var open = UncertainPaper.UNLISTED;
    var cited = new UncertainPaper(OptionalInt.of(8), 2, Double.POSITIVE_INFINITY, 4, 4);
    var counts = new CitationBounds(new int[] {8}, 1, OptionalInt.of(20), OptionalInt.empty());
    var bounds = new WeighedBounds(List.of(cited, open), counts);
    assertEquals(new Range(2, 14), bounds.sum(Weight.AGE));
    assertEquals(new Range(0, 16), bounds.sum(Weight.AUTHORS));
    assertEquals(new Bounds(1, 2), bounds.reaching(1, Weight.AGE));
    assertEquals(new Bounds(0, 2), bounds.index(1, Weight.AUTHORS));
  }

  /// Citations of every size and lists of every length cost next to nothing.
  @ParameterizedTest(name = "{0} papers, {1} citations, h {2}")
  @CsvSource({"2, 2000000000, 2", "2000, 2000000000, 45", "2000, 100000, 45", "2000, 9000, 0"})
  void takesNoTimeForManyCitations(int count, int all, int h) {
    List<UncertainPaper> papers = Collections.nCopies(count, UncertainPaper.UNLISTED);
    var given = h == 0 ? OptionalInt.empty() : OptionalInt.of(h);
    Range median =
        assertTimeoutPreemptively(
            Duration.ofSeconds(10),
            () -> {
              var counts = new CitationBounds(new int[0], count, OptionalInt.of(all), given);
              return new WeighedBounds(papers, counts).median();
            });
    assertTrue(median.least() <= median.most(), median::toString);
  }
}
