package dev.byline.ui.model;

import dev.byline.library.query.Clause;
import dev.byline.library.query.Facet;
import dev.byline.library.query.NumberRange;
import dev.byline.library.query.PaperFigure;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.PartialDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;

/// Changes to a query by the filter controls.
public final class QueryNarrowing {

  private QueryNarrowing() {}

  /// `query` with `value` chosen in `facet` if it was not, and free if it was.
  public static PaperQuery toggled(PaperQuery query, Facet facet, String value) {
    var values = new TreeSet<>(query.chosen(facet));
    if (!values.remove(value)) {
      values.add(value);
    }
    return query.choosing(facet, values);
  }

  /// The lowest value of `figure` that `query` asks for.
  public static OptionalDouble least(PaperQuery query, PaperFigure figure) {
    return query.clauses().stream()
        .map(clause ->
            clause instanceof Clause.Bounded b && b.figure() == figure
                ? b.range().min()
                : OptionalDouble.empty())
        .filter(OptionalDouble::isPresent)
        .findFirst()
        .orElseGet(OptionalDouble::empty);
  }

  /// `query` for papers whose `figure` is at least `bound`, in place of what it asked of it.
  public static PaperQuery atLeast(PaperQuery query, PaperFigure figure, OptionalDouble bound) {
    PaperQuery free = query;
    for (Clause clause : query.clauses()) {
      boolean isOld = clause instanceof Clause.Bounded bounded && bounded.figure() == figure;
      free = isOld ? free.without(clause) : free;
    }
    return bound.isEmpty()
        ? free
        : free.and(new Clause.Bounded(figure, NumberRange.atLeast(bound.getAsDouble())));
  }

  /// `query` narrowed to the years or months between two texts in either order; empty where one of
  /// them is neither.
  public static Optional<PaperQuery> toYears(PaperQuery query, String from, String to) {
    if (!isYear(from) || !isYear(to)) {
      return Optional.empty();
    }
    Optional<PartialDate> first = date(from);
    Optional<PartialDate> last = date(to);
    boolean swapped = first.isPresent() && last.isPresent() && isBehind(first.get(), last.get());
    return Optional.of(swapped ? query.published(last, first) : query.published(first, last));
  }

  /// True if `one` begins after `other` ends.
  private static boolean isBehind(PartialDate one, PartialDate other) {
    return one.year() != other.year()
        ? one.year() > other.year()
        : other.month() > 0 && one.month() > other.month();
  }

  /// True if `text` is a year, or a month as `2024-03`, or empty.
  public static boolean isYear(String text) {
    return text.isBlank() || text.strip().matches("[1-9]\\d{3}(-(0?[1-9]|1[0-2]))?");
  }

  private static Optional<PartialDate> date(String text) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    String[] parts = text.strip().split("-", -1);
    int year = Integer.parseInt(parts[0]);
    return Optional.of(
        parts.length == 1
            ? PartialDate.ofYear(year)
            : new PartialDate(year, Integer.parseInt(parts[1]), 0));
  }
}
