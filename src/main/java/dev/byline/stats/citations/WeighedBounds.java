package dev.byline.stats.citations;

import dev.byline.stats.citations.CitationBounds.Bounds;
import dev.byline.stats.citations.CitationBounds.Core;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.DoubleStream;

/// The bounds of figures that weigh each paper by its age or its authors, over all whole numbers
/// that the unknown citations may be, and all ages and numbers of authors that papers may have.
///
/// Two questions answer all: which sums there may be of citations times weights, and how many
/// papers may reach a number of citations that is each one's own. Both are exact: the papers of the
/// h-core have at least h citations each, all others at most h, and what is left of the sum can
/// always be given to one paper of the core.
final class WeighedBounds {

  /// Citations that no paper reaches.
  static final long ENDLESS = Long.MAX_VALUE / 1_000_000;

  private final List<UncertainPaper> papers;
  private final List<UncertainPaper> known;
  private final List<UncertainPaper> others;
  private final CitationBounds counts;
  private final List<Core> cores;

  /// @param papers all that count
  /// @param counts of the same papers
  WeighedBounds(List<UncertainPaper> papers, CitationBounds counts) {
    this.papers = papers;
    this.known = papers.stream().filter(p -> p.citations().isPresent()).toList();
    this.others = papers.stream().filter(p -> p.citations().isEmpty()).toList();
    this.counts = counts;
    this.cores = counts.possibleCores();
  }

  /// A range of numbers, both ends included; the upper one may be infinite.
  record Range(double least, double most) {}

  /// A part of what weighs a paper, at the end that makes it light or heavy.
  ///
  /// @param light the largest divisor
  /// @param heavy the smallest divisor
  record Divisor(double light, double heavy) {}

  /// The divisor of a paper's citations.
  interface Weight {
    Divisor of(UncertainPaper paper);

    /// Nothing.
    Weight ONE = paper -> new Divisor(1, 1);

    Weight AUTHORS = paper -> new Divisor(paper.mostAuthors(), paper.fewestAuthors());

    Weight AGE = paper -> new Divisor(paper.oldest(), paper.youngest());

    Weight BOTH =
        paper ->
            new Divisor(
                paper.mostAuthors() * paper.oldest(), paper.fewestAuthors() * paper.youngest());
  }

  /// The sum of the citations of each paper divided by its weight.
  Range sum(Weight weight) {
    double least = known.stream().mapToDouble(p -> cited(p) / weight.of(p).light()).sum();
    double most = known.stream().mapToDouble(p -> cited(p) / weight.of(p).heavy()).sum();
    double[] light = others.stream().mapToDouble(p -> 1 / weight.of(p).light()).sorted().toArray();
    double[] heavy = falling(others.stream().mapToDouble(p -> 1 / weight.of(p).heavy()));
    return new Range(
        least + cores.stream().mapToDouble(core -> leastSum(core, light)).min().orElse(0),
        most + cores.stream().mapToDouble(core -> mostSum(core, heavy)).max().orElse(0));
  }

  private static double[] falling(DoubleStream numbers) {
    return numbers.map(n -> -n).sorted().map(n -> -n).toArray();
  }

  private static int cited(UncertainPaper paper) {
    return paper.citations().orElseThrow();
  }

  private double mostSum(Core core, double[] falling) {
    if (counts.rest().isEmpty() && core.papers() > 0) {
      return falling[0] > 0 ? Double.POSITIVE_INFINITY : 0;
    }
    return given(core, falling, counts.rest().orElse((long) others.size() * core.h()));
  }

  private double leastSum(Core core, double[] rising) {
    return given(core, rising, counts.rest().orElse((long) core.papers() * core.h()));
  }

  /// The sum where the first papers are the core and take all they can.
  private static double given(Core core, double[] weights, long all) {
    double sum = 0;
    long left = all;
    for (int i = 0; i < core.papers(); i++) {
      sum += core.h() * weights[i];
      left -= core.h();
    }
    if (core.papers() > 0) {
      return left > 0 ? sum + left * weights[0] : sum;
    }
    for (int i = 0; i < weights.length && left > 0; i++) {
      long taken = Math.min(left, core.h());
      sum += taken * weights[i];
      left -= taken;
    }
    return sum;
  }

  /// The number of papers that have at least `number` citations for each unit of their weight.
  Bounds reaching(double number, Weight weight) {
    return new Bounds(fewest(number, weight), most(number, weight));
  }

  /// The h-index of `factor` times the citations divided by their weight.
  Bounds index(double factor, Weight weight) {
    long last = papers.size();
    int most = (int) farthest(0, k -> k <= last && most(k / factor, weight) >= k);
    LongPredicate isBelow = k -> k < most && fewest((k + 1) / factor, weight) > k;
    int least = isBelow.test(0) ? (int) farthest(0, isBelow) + 1 : 0;
    return new Bounds(least, most);
  }

  private static long threshold(double number, double divisor) {
    double citations = Math.ceil(number * divisor - 1e-9);
    return citations >= ENDLESS ? ENDLESS : (long) citations;
  }

  private int most(double number, Weight weight) {
    ToDoubleBiFunction<Weight, UncertainPaper> heavy = (w, p) -> w.of(p).heavy();
    int sure =
        (int)
            known.stream()
                .filter(p -> cited(p) >= threshold(number, heavy.applyAsDouble(weight, p)))
                .count();
    long[] rising = thresholds(number, weight, heavy);
    int more = 0;
    for (Core core : cores) {
      more = Math.max(more, most(core, rising));
    }
    return sure + more;
  }

  private int fewest(double number, Weight weight) {
    ToDoubleBiFunction<Weight, UncertainPaper> light = (w, p) -> w.of(p).light();
    int sure =
        (int)
            known.stream()
                .filter(p -> cited(p) >= threshold(number, light.applyAsDouble(weight, p)))
                .count();
    long[] rising = thresholds(number, weight, light);
    int more = others.size();
    for (Core core : cores) {
      more = Math.min(more, fewest(core, rising));
    }
    return sure + more;
  }

  private long[] thresholds(
      double number, Weight weight, ToDoubleBiFunction<Weight, UncertainPaper> end) {
    return others.stream()
        .mapToLong(p -> threshold(number, end.applyAsDouble(weight, p)))
        .sorted()
        .toArray();
  }

  /// The largest number of the others that reach their thresholds: as many of the core as there is
  /// for, beginning with the lowest thresholds above h; in the core else those that cost least to
  /// be there; and outside of it the lowest.
  private int most(Core core, long[] rising) {
    int low = (int) Arrays.stream(rising).filter(t -> t <= core.h()).count();
    int high = rising.length - low;
    if (counts.rest().isEmpty()) {
      return low + Math.min(core.papers(), high);
    }
    int best = 0;
    long ofHigh = 0;
    for (int b = 0; b <= Math.min(core.papers(), high); b++) {
      ofHigh += b == 0 ? 0 : rising[low + b - 1];
      long left = counts.rest().get() - ofHigh - (long) (core.papers() - b) * core.h();
      if (left < 0) {
        break;
      }
      int inCore = Math.min(core.papers() - b, low);
      int outside = 0;
      while (outside < low - inCore && rising[outside] <= left) {
        left -= rising[outside++];
      }
      best = Math.max(best, b + inCore + outside);
    }
    return best;
  }

  /// The least number of the others that reach their thresholds: none where all citations can be
  /// given below the thresholds.
  private int fewest(Core core, long[] rising) {
    int low = (int) Arrays.stream(rising).filter(t -> t <= core.h()).count();
    int high = rising.length - low;
    int forced = core.papers() - high;
    if (forced > 0 || counts.rest().isEmpty()) {
      return Math.max(0, forced);
    }
    long room = 0;
    for (int i = 0; i < rising.length; i++) {
      boolean isInCore = i >= rising.length - core.papers();
      room += i >= low && !isInCore ? core.h() : rising[i] - 1;
    }
    int reaching = 0;
    while (room < counts.rest().get()) {
      if (core.papers() > 0 || reaching == low) {
        return reaching + 1;
      }
      room += core.h() - (rising[reaching++] - 1);
    }
    return reaching;
  }

  /// h² divided by the authors of the h-core, for every h-index that there may be.
  Range individual() {
    double[] fewest = papers.stream().mapToDouble(UncertainPaper::fewestAuthors).sorted().toArray();
    double[] most = falling(papers.stream().mapToDouble(UncertainPaper::mostAuthors));
    Bounds h = counts.h();
    var ends = new Range(Double.POSITIVE_INFINITY, 0);
    for (int index = Math.max(1, h.least()); index <= h.most(); index++) {
      double square = (double) index * index;
      ends =
          new Range(
              Math.min(ends.least, square / Arrays.stream(most).limit(index).sum()),
              Math.max(ends.most, square / Arrays.stream(fewest).limit(index).sum()));
    }
    return ends;
  }

  /// The effective rank that the citations reach. The core has it at least; at most, the papers
  /// that may have a number of citations have it where their shares come to so much.
  Range effective() {
    double[] shares = falling(papers.stream().mapToDouble(p -> 1 / p.fewestAuthors()));
    double least =
        papers.stream()
            .mapToDouble(p -> 1 / p.mostAuthors())
            .sorted()
            .limit(counts.h().least())
            .sum();
    double most = 0;
    for (int rank = 1; rank <= counts.h().most(); rank++) {
      int reaching = most(rank, Weight.ONE);
      most = Math.max(most, Math.min(rank, Arrays.stream(shares).limit(reaching).sum()));
    }
    return new Range(least, Math.max(least, most));
  }

  /// The median of the citations: of an odd number of papers the one in the middle, else the mean
  /// of the two.
  Range median() {
    int half = papers.size() / 2;
    double greatest = greatest(half + 1);
    if (papers.size() % 2 == 1 || Double.isInfinite(greatest)) {
      return new Range(least(half), greatest);
    }
    int[] cited = known.stream().mapToInt(WeighedBounds::cited).sorted().toArray();
    return new MiddlePairBounds(half, cited, others.size(), cores, counts.rest())
        .range((long) greatest);
  }

  /// The largest number of citations that `count` papers may have at least.
  private double greatest(int count) {
    long number = farthest(0, n -> most((double) n, Weight.ONE) >= count);
    return number >= ENDLESS ? Double.POSITIVE_INFINITY : number;
  }

  /// The smallest number that no more than `count` papers need to have more of.
  private double least(int count) {
    LongPredicate isBelow = n -> fewest(n + 1.0, Weight.ONE) > count;
    return isBelow.test(0) ? farthest(0, isBelow) + 1 : 0;
  }

  /// The last number from `first` on for which `holds`, which it does for none above one for which
  /// it does not.
  static long farthest(long first, LongPredicate holds) {
    long number = first;
    long step = 1;
    while (number < ENDLESS && holds.test(number + step)) {
      number += step;
      step *= 2;
    }
    for (; step > 0 && number < ENDLESS; step /= 2) {
      number += holds.test(number + step) ? step : 0;
    }
    return number;
  }
}
