package dev.byline.stats;

import dev.byline.stats.citations.AuthorFigure;
import dev.byline.stats.citations.FigureEstimate;
import dev.byline.stats.citations.Metric;
import dev.byline.stats.citations.Metric.Trait;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A check whether the largest figure of a row may be called the best.
///
/// It may if more is better, all figures are known from sources of the same kind, no intervals
/// overlap, no figure is flagged, and no note objects. Notes object to comparing citations across
/// fields and sources, figures that grow with age across careers of different length, and totals of
/// a group with those of one person, unless the figure is an average over papers.
final class BestValueRule {

  private final Set<ComparisonNote.Kind> against = EnumSet.noneOf(ComparisonNote.Kind.class);

  BestValueRule(List<ComparisonNote> notes) {
    notes.forEach(note -> against.add(note.kind()));
  }

  /// The places of the largest figures; empty where it is not sound to name one, or all are equal.
  SortedSet<Integer> best(Metric metric, List<AuthorFigure> figures) {
    if (!isComparable(metric) || !areAlike(figures)) {
      return new TreeSet<>();
    }
    double leastOfBest = figures.stream().mapToDouble(f -> least(f.shown())).max().orElse(0);
    var best = new TreeSet<Integer>();
    boolean overlap = false;
    for (int i = 0; i < figures.size(); i++) {
      FigureEstimate known = figures.get(i).shown();
      if (least(known) == leastOfBest) {
        best.add(i);
      } else if (most(known) >= leastOfBest) {
        overlap = true;
      }
    }
    boolean vague =
        best.size() > 1 && best.stream().anyMatch(i -> figures.get(i).shown().exactly().isEmpty());
    return overlap || vague || best.size() == figures.size() ? new TreeSet<>() : best;
  }

  private boolean isComparable(Metric metric) {
    return metric.is(Trait.MORE_IS_MORE)
        && !metric.is(Trait.OPAQUE)
        && (metric.is(Trait.PER_PAPER) || !against.contains(ComparisonNote.Kind.DIFFERENT_SIZES))
        && !(metric.is(Trait.CITED) && against.contains(ComparisonNote.Kind.DIFFERENT_FIELDS))
        && !(metric.is(Trait.CITED) && against.contains(ComparisonNote.Kind.DIFFERENT_SOURCES))
        && !(metric.is(Trait.GROWS_WITH_AGE)
            && (against.contains(ComparisonNote.Kind.DIFFERENT_CAREERS)
                || against.contains(ComparisonNote.Kind.DIFFERENT_CAPTURES)))
        && !(metric.is(Trait.LISTED) && against.contains(ComparisonNote.Kind.LIST_INCOMPLETE));
  }

  /// All known, none flagged, all from the same kind of source.
  private static boolean areAlike(List<AuthorFigure> figures) {
    boolean known =
        figures.stream().allMatch(f -> f.flags().isEmpty() && f.shown().origin().isPresent());
    return known
        && figures.stream()
                .flatMap(f -> f.shown().origin().stream())
                .map(Object::getClass)
                .collect(Collectors.toSet())
                .size()
            == 1;
  }

  private static double least(FigureEstimate known) {
    return switch (known) {
      case FigureEstimate.Exact exact -> exact.value();
      case FigureEstimate.Between between -> between.least();
      case FigureEstimate.Unknowable _ -> Double.NEGATIVE_INFINITY;
    };
  }

  private static double most(FigureEstimate known) {
    return switch (known) {
      case FigureEstimate.Exact exact -> exact.value();
      case FigureEstimate.Between between -> between.most();
      case FigureEstimate.Unknowable _ -> Double.POSITIVE_INFINITY;
    };
  }
}
