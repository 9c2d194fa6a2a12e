package dev.byline.stats.citations;

import static dev.byline.stats.citations.WeighedBounds.ENDLESS;
import static dev.byline.stats.citations.WeighedBounds.farthest;

import dev.byline.stats.citations.CitationBounds.Core;
import dev.byline.stats.citations.WeighedBounds.Range;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongPredicate;

/// The bounds of the mean of the two papers in the middle of an even number of papers.
///
/// Between two numbers of citations at which a known paper or the h-index lies, one citation more
/// for the lower of the two costs the upper one always the same. So the mean is largest and
/// smallest where one of the two stands at such a number, and only these pairs are looked at: the
/// time depends on the papers, not on their citations.
final class MiddlePairBounds {

  private final int half;
  private final int[] rising;
  private final int others;
  private final List<Core> cores;
  private final Optional<Long> rest;

  /// @param half half of the number of papers
  /// @param rising the citations that are known, in rising order
  /// @param others the number of papers of which they are not known
  /// @param cores those that there may be
  /// @param rest the citations of the others together
  MiddlePairBounds(int half, int[] rising, int others, List<Core> cores, Optional<Long> rest) {
    this.half = half;
    this.rising = rising;
    this.others = others;
    this.cores = cores;
    this.rest = rest;
  }

  /// @param greatest the citations that the lower of the two may have at least
  Range range(long greatest) {
    Set<Long> corners = corners();
    addAround(corners, greatest);
    double most = most(corners, greatest);
    addAround(corners, first(number -> canStay(number, number), ENDLESS));
    return new Range(least(corners) / 2, most / 2);
  }

  private Set<Long> corners() {
    var corners = new TreeSet<Long>(List.of(0L));
    for (int number : rising) {
      addAround(corners, number);
    }
    cores.stream().mapToInt(Core::h).distinct().forEach(h -> addAround(corners, h));
    return corners;
  }

  private static void addAround(Set<Long> corners, long number) {
    for (long near = Math.max(0, number - 1); near <= number + 1; near++) {
      corners.add(near);
    }
  }

  private double most(Set<Long> corners, long greatest) {
    double most = 0;
    for (long corner : corners) {
      if (corner <= greatest) {
        long upper = farthest(corner, number -> canReach(number, corner));
        most =
            Math.max(most, upper >= ENDLESS ? Double.POSITIVE_INFINITY : (double) (upper + corner));
      }
      if (canReach(corner, 0)) {
        long lower = farthest(0, number -> number <= corner && canReach(corner, number));
        most = Math.max(most, (double) (corner + lower));
      }
    }
    return most;
  }

  private double least(Set<Long> corners) {
    double least = Double.POSITIVE_INFINITY;
    for (long corner : corners) {
      if (canStay(ENDLESS, corner)) {
        long more = first(number -> canStay(corner + number, corner), ENDLESS);
        least = Math.min(least, 2.0 * corner + more);
      }
      if (canStay(corner, corner)) {
        least =
            Math.min(least, (double) (corner + first(number -> canStay(corner, number), corner)));
      }
    }
    return least;
  }

  /// The first number for which `holds`, which it does for all above one for which it does; `last`
  /// if it does for none below.
  private static long first(LongPredicate holds, long last) {
    return holds.test(0) ? 0 : farthest(0, number -> number < last && !holds.test(number)) + 1;
  }

  /// True if half of the papers may have `upper` citations, and one more `lower`.
  private boolean canReach(long upper, long lower) {
    int first = half - above(upper - 1);
    int both = Math.max(first, half + 1 - above(lower - 1));
    if (both > others) {
      return false;
    }
    int uppers = Math.max(0, first);
    int lowers = Math.max(0, both) - uppers;
    return cores.stream()
        .anyMatch(core -> {
          int coreUppers = Math.min(core.papers(), uppers);
          int coreLowers = Math.min(core.papers() - coreUppers, lowers);
          if ((coreUppers < uppers && upper > core.h())
              || (coreLowers < lowers && lower > core.h())) {
            return false;
          }
          long least =
              coreUppers * Math.max(core.h(), upper)
                  + coreLowers * Math.max(core.h(), lower)
                  + (long) (core.papers() - coreUppers - coreLowers) * core.h()
                  + (uppers - coreUppers) * upper
                  + (lowers - coreLowers) * lower;
          return rest.isEmpty() || least <= rest.get();
        });
  }

  /// True if no more than `half - 1` papers need have more than `upper`, and half more than
  /// `lower`.
  private boolean canStay(long upper, long lower) {
    int free = half - 1 - above(upper);
    int both = half - above(lower);
    if (free < 0 || both < 0) {
      return false;
    }
    int uppers = Math.min(both, others);
    int endless = Math.min(free, uppers);
    return cores.stream()
        .anyMatch(core -> {
          int coreEndless = Math.min(core.papers(), endless);
          int coreUppers = Math.min(core.papers(), uppers) - coreEndless;
          int coreLowers = core.papers() - coreEndless - coreUppers;
          if ((coreUppers > 0 && upper < core.h()) || (coreLowers > 0 && lower < core.h())) {
            return false;
          }
          long most =
              coreEndless * ENDLESS
                  + coreUppers * upper
                  + coreLowers * lower
                  + (long) (endless - coreEndless) * core.h()
                  + (uppers - endless - coreUppers) * Math.min(upper, core.h())
                  + (others - uppers - coreLowers) * Math.min(lower, core.h());
          return rest.isEmpty() || most >= rest.get();
        });
  }

  /// The number of known papers with more than `number` citations.
  private int above(long number) {
    int from = 0;
    int to = rising.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (rising[middle] > number) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return rising.length - from;
  }
}
