package dev.byline.stats.citations;

import dev.byline.model.Paper;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The distribution of papers over their primary categories.
///
/// @param counts papers by category code as found, most papers first
/// @param without number of papers without a category
public record CategoryMix(SequencedMap<String, Integer> counts, int without) {

  /// The change in a category's share.
  ///
  /// @param earlier its share in the older half of the dated papers, 0 to 1
  /// @param later its share in the newer half
  public record Shift(String category, double earlier, double later) {

    public double change() {
      return later - earlier;
    }
  }

  public static CategoryMix of(List<Paper> papers) {
    var counts = new HashMap<String, Integer>();
    for (Paper paper : papers) {
      if (!paper.categories().isEmpty()) {
        counts.merge(paper.categories().getFirst(), 1, Integer::sum);
      }
    }
    return ordered(counts, papers.size() - sum(counts));
  }

  /// All of some mixes as one.
  public static CategoryMix sum(List<CategoryMix> mixes) {
    var counts = new HashMap<String, Integer>();
    mixes.forEach(mix ->
        mix.counts.forEach((category, count) -> counts.merge(category, count, Integer::sum)));
    return ordered(counts, mixes.stream().mapToInt(CategoryMix::without).sum());
  }

  private static CategoryMix ordered(Map<String, Integer> counts, int without) {
    var ordered = new LinkedHashMap<String, Integer>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
    return new CategoryMix(ordered, without);
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /// Papers with a category.
  public int papers() {
    return sum(counts);
  }

  /// The share of `category` among the papers with one, 0 to 1.
  public double share(String category) {
    int papers = papers();
    return papers == 0 ? 0 : (double) counts.getOrDefault(category, 0) / papers;
  }

  /// Shannon entropy in bits: 0 for one category, 1 for two of equal size, and so on.
  public double entropy() {
    double papers = papers();
    double entropy = 0;
    for (int count : counts.values()) {
      double share = count / papers;
      entropy -= share * Math.log(share) / Math.log(2);
    }
    return Math.max(0, entropy);
  }

  /// The overlap of two mixes: the sum of the smaller shares, 0 to 1. A code counts without its
  /// archive, since pages write `LG` where others write `cs.LG`.
  public double overlap(CategoryMix other) {
    Map<String, Double> ours = sharesByCode();
    Map<String, Double> theirs = other.sharesByCode();
    return ours.entrySet().stream()
        .mapToDouble(entry -> Math.min(entry.getValue(), theirs.getOrDefault(entry.getKey(), 0.0)))
        .sum();
  }

  /// The codes that both mixes have, without archive, in alphabetical order.
  public List<String> shared(CategoryMix other) {
    var codes = new TreeSet<>(sharesByCode().keySet());
    codes.retainAll(other.sharesByCode().keySet());
    return List.copyOf(codes);
  }

  private Map<String, Double> sharesByCode() {
    return counts.keySet().stream()
        .collect(
            Collectors.groupingBy(
                code -> code.substring(code.indexOf('.') + 1).toUpperCase(Locale.ROOT),
                TreeMap::new,
                Collectors.summingDouble(this::share)));
  }

  /// The changes between the older and the newer half of the dated papers with a category, the
  /// largest first; none for fewer than two papers. If the number of papers is odd, the middle one
  /// is in neither half.
  public static List<Shift> shifts(List<Paper> papers) {
    List<Paper> dated =
        papers.stream()
            .filter(paper -> paper.published().isPresent() && !paper.categories().isEmpty())
            .sorted(Comparator.comparing(paper -> paper.published().orElseThrow()))
            .toList();
    int half = dated.size() / 2;
    CategoryMix earlier = of(dated.subList(0, half));
    CategoryMix later = of(dated.subList(dated.size() - half, dated.size()));
    return Stream.concat(earlier.counts.keySet().stream(), later.counts.keySet().stream())
        .distinct()
        .sorted()
        .map(code -> new Shift(code, earlier.share(code), later.share(code)))
        .filter(shift -> shift.change() != 0)
        .sorted(Comparator.comparingDouble((Shift shift) -> -Math.abs(shift.change())))
        .toList();
  }
}
