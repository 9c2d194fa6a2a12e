package dev.byline.ui.model;

import dev.byline.library.query.Clause;
import dev.byline.library.query.FacetValue;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.PartialDate;
import dev.byline.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Papers per year, without a gap from the first year to the last.
///
/// @param first the year of the first count; of no meaning without counts
public record PaperYears(int first, List<Long> counts) {

  static final PaperYears NONE = new PaperYears(0, List.of());

  /// More years than this do not fit beside each other; the oldest are left out.
  static final int LIMIT = 80;

  public PaperYears {
    counts = List.copyOf(counts);
  }

  /// The counts of the facet of years; values that are no year are left out.
  public static PaperYears of(List<FacetValue> values) {
    var byYear = new TreeMap<Integer, Long>();
    for (FacetValue value : values) {
      if (value.value().matches("\\d{1,4}")) {
        byYear.put(Integer.valueOf(value.value()), value.count());
      }
    }
    if (byYear.isEmpty()) {
      return NONE;
    }
    int last = byYear.lastKey();
    int first = Math.max(byYear.firstKey(), last - LIMIT + 1);
    return new PaperYears(
        first,
        IntStream.rangeClosed(first, last)
            .mapToObj(year -> byYear.getOrDefault(year, 0L))
            .toList());
  }

  /// These counts with both ends of `dates` on the axis, though no paper be there: what is chosen
  /// is to be seen where it is empty, too. An end too far away to fit is left out.
  PaperYears covering(Clause.Published dates) {
    if (counts.isEmpty()) {
      return this;
    }
    int low = first;
    int high = last();
    for (PartialDate end : Stream.concat(dates.from().stream(), dates.to().stream()).toList()) {
      boolean fits = Math.max(high, end.year()) - Math.min(low, end.year()) < LIMIT;
      low = fits ? Math.min(low, end.year()) : low;
      high = fits ? Math.max(high, end.year()) : high;
    }
    return new PaperYears(low, IntStream.rangeClosed(low, high).mapToObj(this::in).toList());
  }

  private long in(int year) {
    return year >= first && year <= last() ? counts.get(year - first) : 0;
  }

  public int last() {
    return first + counts.size() - 1;
  }

  public long most() {
    return counts.stream().mapToLong(Long::longValue).max().orElse(0);
  }

  /// Some years in a row, both ends included.
  public record Span(int from, int to) {

    /// The span between two years in either order.
    public static Span between(int one, int other) {
      return new Span(Math.min(one, other), Math.max(one, other));
    }

    public boolean holds(int year) {
      return year >= from && year <= to;
    }

    /// The span to which `query` is narrowed.
    public static Optional<Span> of(PaperQuery query) {
      return query
          .published()
          .map(dates ->
              new Span(
                  dates.from().map(PartialDate::year).orElse(1),
                  dates.to().map(PartialDate::year).orElse(9999)));
    }

    /// `query` narrowed to this span.
    public PaperQuery narrow(PaperQuery query) {
      return query.published(
          Optional.of(PartialDate.ofYear(from)), Optional.of(PartialDate.ofYear(to)));
    }

    /// This span in words: `2019 to 2024`, `since 2019`, `2019`.
    public String say() {
      if (from == to) {
        return Integer.toString(from);
      }
      return Wording.of("years.between", Integer.toString(from), Integer.toString(to));
    }
  }
}
