package dev.byline.stats.citations;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CitationRecordTest {

  /// Values of an author of eight papers in 2010, by Harzing's program.
  private static final CitationRecord YOUNG =
      record(
          2010,
          new int[] {12, 8, 1, 0, 5, 3, 0, 0},
          new int[] {2004, 2007, 2008, 2008, 2008, 2009, 2009, 2010},
          new int[] {8, 9, 10, 7, 11, 11, 7, 5});

  private static final CitationRecord SETTLED =
      record(
          2026,
          new int[] {100, 60, 30, 20, 12, 10, 9, 4, 3, 1, 0, 0},
          new int[] {2015, 2016, 2016, 2018, 2019, 2019, 2020, 2021, 2022, 2023, 2024, 2025},
          new int[] {2, 3, 1, 4, 2, 5, 3, 6, 2, 1, 3, 4});

  @Test
  void hasTheValuesOfTheFirstGoldenAuthor() {
    assertArrayEquals(
        new double[] {
          3, 3.2222, 3 / 7.0, 5, 4, 1, 4, 7.2143, 2.6859, 0.7577, 0.3214, 1, 0.1429, 0.5179, 3.2162,
          1.0036, 1, 4, 1, 0, 0, 8.5
        },
        all(YOUNG),
        5e-5);
  }

  @Test
  void hasTheValuesOfTheSecondGoldenAuthor() {
    assertArrayEquals(
        new double[] {
          7, 5.0816, 0.5833, 12, 13.8564, 6, 5, 24.2898, 4.9285, 11.3574, 2.45, 5, 0.4167, 3.2833,
          119.1667, 5.3667, 2, 7, 4, 2, 0, 3
        },
        all(SETTLED),
        5e-5);
  }

  private static double[] all(CitationRecord r) {
    return new double[] {
      r.h(),
      r.a(),
      r.m(),
      r.g(),
      r.e(),
      r.i10(),
      r.hc(),
      r.awcr(),
      r.aw(),
      r.awcrPerAuthor(),
      r.hi(),
      r.hiNorm(),
      r.hiAnnual(),
      r.hm(),
      r.citationsPerAuthor(),
      r.papersPerAuthor(),
      r.ha(),
      r.acc(1),
      r.acc(2),
      r.acc(5),
      r.acc(10),
      r.authorsPerPaper()
    };
  }

  /// Ranks that are reached exactly, which the golden authors have none of.
  @Test
  void aRankThatIsJustReachedCounts() {
    CitationRecord alone =
        record(2026, new int[] {3, 3, 3, 1}, new int[] {2020, 2020, 2020, 2020}, ONES);
    assertEquals(3, alone.h());
    assertEquals(3, alone.hm());
    assertEquals(3, alone.hiNorm());
    assertEquals(3, alone.g());
    CitationRecord old =
        record(2026, new int[] {5, 5, 5, 5}, new int[] {2022, 2022, 2022, 2022}, ONES);
    assertEquals(4, old.hc(), "four times five by five years");
  }

  private static final int[] ONES = {1, 1, 1, 1};

  @Test
  void theMedianLiesInTheMiddle() {
    assertEquals(9.5, SETTLED.median());
    assertEquals(9, new CitationRecord(SETTLED.papers().subList(1, 12), 2026).median());
  }

  @Test
  void orderOfThePapersChangesNothing() {
    var random = new Random(1);
    for (int i = 0; i < 2_000; i++) {
      CitationRecord author = random(random);
      var shuffled = new ArrayList<>(author.papers());
      Collections.shuffle(shuffled, random);
      CitationRecord other = new CitationRecord(shuffled, author.year());
      assertArrayEquals(all(author), all(other), 0);
    }
  }

  @Test
  void oneMoreCitationNeverLowersAnIndex() {
    var random = new Random(2);
    for (int i = 0; i < 2_000; i++) {
      CitationRecord author = random(random);
      var papers = new ArrayList<>(author.papers());
      int at = random.nextInt(papers.size());
      CitedPaper paper = papers.get(at);
      papers.set(at, new CitedPaper(paper.citations() + 1, paper.authors(), paper.year()));
      CitationRecord cited = new CitationRecord(papers, author.year());
      List<String> context = List.of(author.toString(), cited.toString());
      assertTrue(cited.h() >= author.h(), context::toString);
      assertTrue(cited.g() >= author.g(), context::toString);
      assertTrue(cited.i10() >= author.i10(), context::toString);
      assertTrue(cited.hc() >= author.hc(), context::toString);
      assertTrue(cited.hiNorm() >= author.hiNorm(), context::toString);
      assertTrue(cited.awcr() > author.awcr(), context::toString);
    }
  }

  @Test
  void indicesKeepTheirOrder() {
    var random = new Random(3);
    for (int i = 0; i < 2_000; i++) {
      CitationRecord author = random(random);
      int h = author.h();
      assertTrue(h <= author.g() && author.g() <= author.papers().size(), author::toString);
      assertTrue((double) h * h <= author.citations(), author::toString);
      assertTrue(author.hiNorm() <= h && author.hm() <= h + 1e-9, author::toString);
      assertTrue(h < 10 || author.i10() >= h, author::toString);
    }
  }

  /// The definition, by sorting: the largest h such that the h-th largest figure is at least h.
  @Test
  void countingFindsTheSameHAsSorting() {
    var random = new Random(4);
    for (int i = 0; i < 2_000; i++) {
      double[] figures =
          random
              .doubles(random.nextInt(30), 0, 1 + random.nextInt(40))
              .map(f -> random.nextInt(9) == 0 ? Double.POSITIVE_INFINITY : f)
              .map(f -> random.nextBoolean() ? Math.floor(f) : f)
              .toArray();
      double[] sorted = Arrays.stream(figures).sorted().toArray();
      int h = 0;
      while (h < sorted.length && sorted[sorted.length - 1 - h] >= h + 1) {
        h++;
      }
      assertEquals(h, CitationRecord.hIndex(figures), () -> Arrays.toString(figures));
    }
  }

  @Test
  void aPaperOfTheNextYearIsOfThisYear() {
    CitationRecord early = record(2026, new int[] {4}, new int[] {2027}, new int[] {2});
    assertEquals(4, early.awcr());
    assertEquals(1, early.careerYears());
  }

  static CitationRecord random(Random random) {
    int papers = 1 + random.nextInt(40);
    int scale = 1 + random.nextInt(60);
    return record(
        2026,
        random.ints(papers, 0, 4).map(c -> c * random.nextInt(scale)).toArray(),
        random.ints(papers, 1995, 2027).toArray(),
        random.ints(papers, 1, 12).toArray());
  }

  private static CitationRecord record(int year, int[] citations, int[] years, int[] authors) {
    assertEquals(
        Arrays.asList(citations.length, citations.length),
        Arrays.asList(years.length, authors.length));
    return new CitationRecord(
        IntStream.range(0, citations.length)
            .mapToObj(i -> new CitedPaper(citations[i], authors[i], years[i]))
            .toList(),
        year);
  }
}
