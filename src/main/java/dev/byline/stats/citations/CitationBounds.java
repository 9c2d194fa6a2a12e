package dev.byline.stats.citations;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The bounds of citation indices over all lists of whole numbers that agree with what is known:
/// the citations of some papers, how many others there are, all citations together, and the
/// h-index.
///
/// Where the h-index is known, a list is a core of h papers with at least h citations each and
/// others with at most h. Among the lists of one core, a sum of the most cited papers is largest
/// where one paper has all that is left, and smallest where it is spread evenly.
final class CitationBounds {

  /// Citations without end, small enough to be added up.
  private static final long ENDLESS = Long.MAX_VALUE / 4;

  /// The number of citations that counts for the i10-index.
  private static final int TEN = 10;

  /// The known citations, the most first.
  private final int[] known;

  private final int others;
  private final OptionalInt h;

  /// The citations of the others together; none where they are not known.
  private final Optional<Long> rest;

  /// @param known citations of the papers of which they are known
  /// @param others how many papers there are beside these
  /// @param citations of all papers together
  /// @param h the h-index of all papers; left out where no list agrees with it
  CitationBounds(int[] known, int others, OptionalInt citations, OptionalInt h) {
    this.known = Arrays.stream(known).map(c -> -c).sorted().map(c -> -c).toArray();
    this.others = others;
    long sum = Arrays.stream(known).asLongStream().sum();
    rest =
        citations.isPresent() && citations.getAsInt() >= sum
            ? Optional.of(citations.getAsInt() - sum)
            : Optional.empty();
    this.h = h.isPresent() && isPossible(h.getAsInt()) ? h : OptionalInt.empty();
  }

  private CitationBounds(CitationBounds any, int index) {
    known = any.known;
    others = any.others;
    rest = any.rest;
    h = OptionalInt.of(index);
  }

  /// A range of whole numbers, both ends included.
  record Bounds(int least, int most) {}

  /// The h-index.
  Bounds h() {
    if (h.isPresent()) {
      return new Bounds(h.getAsInt(), h.getAsInt());
    }
    int least = 0;
    while (!isPossible(least) && least < papers()) {
      least++;
    }
    int most = papers();
    while (!isPossible(most) && most > least) {
      most--;
    }
    return new Bounds(least, most);
  }

  /// The g-index: the first g papers have g² citations together.
  Bounds g() {
    return new Bounds(largest(true), largest(false));
  }

  /// The largest g that the first g papers reach. They reach every smaller one too, as each has at
  /// least as many citations as the next.
  private int largest(boolean spread) {
    int reached = 0;
    int most = papers();
    while (reached < most) {
      int g = most - (most - reached) / 2;
      if (top(g, spread) >= (long) g * g) {
        reached = g;
      } else {
        most = g - 1;
      }
    }
    return reached;
  }

  /// The papers with at least ten citations.
  Bounds i10() {
    int sure = knownAbove(TEN - 1);
    int least = Integer.MAX_VALUE;
    int most = 0;
    for (Core core : h.isPresent() ? cores(h.getAsInt()).all() : new Core[] {free()}) {
      if (isPossible(core)) {
        least = Math.min(least, fewestOfTen(core));
        most = Math.max(most, mostOfTen(core));
      }
    }
    return new Bounds(sure + least, sure + most);
  }

  /// Numbers of citations, both ends included.
  record Excess(long least, long most) {}

  /// The citations of the core beyond the square of h, for every h that there may be.
  Excess excess() {
    long least = ENDLESS;
    long most = 0;
    Bounds all = h();
    for (int index = all.least; index <= all.most; index++) {
      if (isPossible(index)) {
        var one = new CitationBounds(this, index);
        least = Math.min(least, one.excess(true));
        most = Math.max(most, one.excess(false));
      }
    }
    return new Excess(least, most);
  }

  /// The citations of the core beyond the square of h, which is known.
  ///
  /// @param spread whether as few as possible, else as many
  long excess(boolean spread) {
    long index = h.orElseThrow();
    return top((int) index, spread) - index * index;
  }

  /// All citations together, at least.
  long leastCitations() {
    long sum = Arrays.stream(known).asLongStream().sum();
    return sum + rest.orElse(h.isPresent() ? (long) cores(h.getAsInt()).from * h.getAsInt() : 0L);
  }

  /// The citations of the papers of which they are not known, together.
  Optional<Long> rest() {
    return rest;
  }

  /// The cores that agree with what is known; one of all others, of any citations, where the
  /// h-index is not known.
  List<Core> possibleCores() {
    return h.isEmpty()
        ? List.of(free())
        : Arrays.stream(cores(h.getAsInt()).all()).filter(this::isPossible).toList();
  }

  boolean isHKnown() {
    return h.isPresent();
  }

  private int papers() {
    return known.length + others;
  }

  /// A part of the others that is in the core.
  ///
  /// @param papers how many of the others have `h` citations or more; the rest have `h` at most
  record Core(int papers, int h) {}

  /// The cores that there may be, by how many of the others are in them.
  private record Cores(int from, int to, int h) {
    Core[] all() {
      Core[] all = new Core[Math.max(0, to - from + 1)];
      Arrays.setAll(all, i -> new Core(from + i, h));
      return all;
    }
  }

  /// Any numbers for all the others.
  private Core free() {
    return new Core(others, 0);
  }

  private Cores cores(int index) {
    int above = knownAbove(index);
    int equal = knownAbove(index - 1) - above;
    return new Cores(Math.max(0, index - above - equal), Math.min(others, index - above), index);
  }

  /// The number of known papers with more than `number` citations.
  private int knownAbove(int number) {
    int from = 0;
    int to = known.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (known[middle] > number) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  private boolean isPossible(int index) {
    Cores cores = cores(index);
    return cores.from <= cores.to
        && (isPossible(new Core(cores.from, index))
            || isPossible(new Core(Math.min(cores.to, Math.max(1, cores.from)), index)));
  }

  private boolean isPossible(Core core) {
    if (rest.isEmpty()) {
      return true;
    }
    long least = (long) core.papers * core.h;
    long most = core.papers > 0 ? ENDLESS : (long) others * core.h;
    return least <= rest.get() && rest.get() <= most;
  }

  /// The citations of the `count` most cited papers.
  private long top(int count, boolean spread) {
    if (h.isEmpty()) {
      return top(count, spread, free());
    }
    Cores cores = cores(h.getAsInt());
    long best = spread ? ENDLESS : 0;
    for (int papers : new int[] {cores.from, Math.max(1, cores.from), cores.to}) {
      var core = new Core(papers, cores.h);
      if (papers <= cores.to && isPossible(core)) {
        long sum = top(count, spread, core);
        best = spread ? Math.min(best, sum) : Math.max(best, sum);
      }
    }
    return best;
  }

  private long top(int count, boolean spread, Core core) {
    List<Group> groups = spread ? even(core) : steep(core);
    long sum = 0;
    int left = count;
    int next = 0;
    for (Group group : groups) {
      while (left > 0 && next < known.length && known[next] >= group.each) {
        sum += known[next++];
        left--;
      }
      int taken = Math.min(left, group.papers);
      sum += taken * group.each;
      left -= taken;
      if (sum >= ENDLESS) {
        return ENDLESS;
      }
    }
    while (left > 0 && next < known.length) {
      sum += known[next++];
      left--;
    }
    return sum;
  }

  /// Papers with as many citations each.
  private record Group(int papers, long each) {}

  /// The others by falling citations, one with all that is left.
  private List<Group> steep(Core core) {
    if (core.papers == 0) {
      if (core.h == 0 || rest.isEmpty()) {
        return List.of(new Group(others, core.h));
      }
      int full = (int) (rest.get() / core.h);
      boolean isLeft = full < others;
      return List.of(
          new Group(full, core.h),
          new Group(isLeft ? 1 : 0, rest.get() % core.h),
          new Group(isLeft ? others - full - 1 : 0, 0));
    }
    long all = rest.orElse(ENDLESS);
    return List.of(
        new Group(1, rest.isEmpty() ? ENDLESS : all - (core.papers - 1L) * core.h),
        new Group(core.papers - 1, core.h),
        new Group(others - core.papers, 0));
  }

  /// The others by falling citations, as near to each other as they can be.
  private List<Group> even(Core core) {
    int outside = others - core.papers;
    long beyond = rest.map(all -> all - (long) core.papers * core.h).orElse(0L);
    long outsideAtMost = (long) outside * core.h;
    if (beyond <= outsideAtMost || core.papers == 0) {
      List<Group> spread = spread(outside, beyond, 0);
      return List.of(new Group(core.papers, core.h), spread.getFirst(), spread.getLast());
    }
    List<Group> spread = spread(core.papers, beyond - outsideAtMost, core.h);
    return List.of(spread.getFirst(), spread.getLast(), new Group(outside, core.h));
  }

  /// `all` citations for some papers with `base` each, as evenly as whole numbers can be.
  private static List<Group> spread(int papers, long all, long base) {
    if (papers == 0) {
      return List.of(new Group(0, base), new Group(0, base));
    }
    int more = (int) (all % papers);
    long each = base + all / papers;
    return List.of(new Group(more, each + 1), new Group(papers - more, each));
  }

  private int mostOfTen(Core core) {
    int outside = others - core.papers;
    if (rest.isEmpty()) {
      return core.papers + (core.h >= TEN ? outside : 0);
    }
    long beyond = rest.get() - (long) core.papers * core.h;
    return core.h >= TEN
        ? core.papers + (int) Math.min(outside, beyond / TEN)
        : (int) Math.min(core.papers, beyond / (TEN - core.h));
  }

  private int fewestOfTen(Core core) {
    int below = TEN - 1;
    if (rest.isEmpty() || (core.h >= TEN && core.papers > 0)) {
      return core.h >= TEN ? core.papers : 0;
    }
    if (core.h >= TEN) {
      long over = rest.get() - (long) below * others;
      return over <= 0 ? 0 : (int) Math.ceilDiv(over, core.h - below);
    }
    long over = rest.get() - (long) core.h * others - (long) core.papers * (below - core.h);
    return over > 0 ? 1 : 0;
  }
}
