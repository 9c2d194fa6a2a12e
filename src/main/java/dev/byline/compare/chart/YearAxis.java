package dev.byline.compare.chart;

import dev.byline.compare.ComparedSide;
import dev.byline.compare.ComparisonResult;
import dev.byline.library.query.PaperQuery;
import dev.byline.model.PartialDate;
import dev.byline.stats.citations.CareerYears;
import dev.byline.wording.Wording;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// On which years a comparison is drawn.
///
/// @param byCareer whether years count from each side's own first paper, as 1
/// @param first of all sides
/// @param last of all sides, at least `first`
record YearAxis(ComparisonResult compared, boolean byCareer, int first, int last) {

  /// Empty where no paper has a date.
  static Optional<YearAxis> of(ComparisonResult compared, boolean byCareer) {
    var all = new YearAxis(compared, byCareer, 0, 0);
    List<Integer> keys =
        Stream.iterate(0, i -> i < compared.contenders().size(), i -> i + 1)
            .map(side -> all.perYear(side).keySet())
            .flatMap(Collection::stream)
            .sorted()
            .toList();
    return keys.isEmpty()
        ? Optional.empty()
        : Optional.of(new YearAxis(compared, byCareer, keys.getFirst(), keys.getLast()));
  }

  /// Papers of a side by year.
  SortedMap<Integer, Integer> perYear(int side) {
    return aligned(side, career(side).papersPerYear());
  }

  /// Papers of a side up to each year; none of a library, beside which nobody's could be seen.
  SortedMap<Integer, Integer> cumulative(int side) {
    return compared.contenders().get(side).isLibrary()
        ? Collections.emptySortedMap()
        : aligned(side, career(side).cumulative());
  }

  /// Papers of a side in a primary category by year, only years with any.
  SortedMap<Integer, Integer> inCategory(int side, String category) {
    return aligned(
        side, career(side).byCategory().getOrDefault(category, Collections.emptySortedMap()));
  }

  /// People whom the papers of a side name for the first time, by year; none of a library, whose
  /// papers are not at hand.
  SortedMap<Integer, Integer> newCoAuthors(int side) {
    var all = new TreeMap<Integer, Integer>();
    if (!compared.contenders().get(side).isLibrary()) {
      SortedMap<Integer, Integer> met =
          compared.comparison().authors().get(side).collaboration().newPerYear();
      career(side).papersPerYear().keySet().forEach(y -> all.put(y, met.getOrDefault(y, 0)));
    }
    return aligned(side, all);
  }

  private CareerYears career(int side) {
    return compared.comparison().authors().get(side).career();
  }

  /// True if a side has years of its own here: a library has no career.
  boolean has(int side) {
    return !(byCareer && compared.contenders().get(side).isLibrary());
  }

  private SortedMap<Integer, Integer> aligned(int side, SortedMap<Integer, Integer> byYear) {
    if (!has(side)) {
      return Collections.emptySortedMap();
    }
    OptionalInt begin = career(side).firstYear();
    return byCareer && begin.isPresent()
        ? CareerYears.inCareerYears(byYear, begin.getAsInt())
        : byYear;
  }

  /// The papers of a side from one of these years to another.
  ChartLink target(int side, int from, int to) {
    int shift = byCareer ? career(side).firstYear().orElse(1) - 1 : 0;
    ComparedSide contender = compared.contenders().get(side);
    PaperQuery query = within(compared, contender);
    return new ChartLink(
        query.published(
            Optional.of(PartialDate.ofYear(from + shift)),
            Optional.of(PartialDate.ofYear(to + shift))),
        Optional.empty());
  }

  /// The question for the papers of a side that count.
  static PaperQuery within(ComparisonResult compared, ComparedSide contender) {
    PaperQuery query = contender.query();
    for (var clause : compared.scope().clauses()) {
      query = query.and(clause);
    }
    return query;
  }

  /// A year as it is said: `2024`, `year 3`.
  String say(int year) {
    return byCareer ? Wording.of("chart.year", String.valueOf(year)) : String.valueOf(year);
  }

  String axis() {
    return Wording.of(byCareer ? "chart.axis.career" : "chart.axis.year");
  }
}
