package dev.byline.stats.citations;

import dev.byline.model.Paper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/// Papers by year.
///
/// @param papersPerYear every year from the first to the last with a paper, years without one
///   included
/// @param byCategory the same for each primary category, only years with papers; papers without a
///   category stand under the empty text
/// @param undated papers without a date, which are in neither
public record CareerYears(
    SortedMap<Integer, Integer> papersPerYear,
    SortedMap<String, SortedMap<Integer, Integer>> byCategory,
    int undated) {

  /// Years without a paper between two years with papers.
  ///
  /// @param from the first year without
  /// @param to the last year without
  public record Gap(int from, int to) {

    public int years() {
      return to - from + 1;
    }
  }

  public CareerYears {
    papersPerYear = Collections.unmodifiableSortedMap(new TreeMap<>(papersPerYear));
    byCategory = Collections.unmodifiableSortedMap(new TreeMap<>(byCategory));
  }

  /// The career that `papers` tell.
  public static CareerYears of(List<Paper> papers) {
    var counts = new HashMap<String, Map<Integer, Integer>>();
    int undated = 0;
    for (Paper paper : papers) {
      if (paper.published().isEmpty()) {
        undated++;
        continue;
      }
      int year = paper.published().get().year();
      String category = paper.categories().isEmpty() ? "" : paper.categories().getFirst();
      counts.computeIfAbsent(category, _ -> new HashMap<>()).merge(year, 1, Integer::sum);
    }
    var perYear = new TreeMap<Integer, Integer>();
    var byCategory = new TreeMap<String, SortedMap<Integer, Integer>>();
    counts.forEach((category, byYear) -> {
      byYear.forEach((year, count) -> perYear.merge(year, count, Integer::sum));
      byCategory.put(category, new TreeMap<>(byYear));
    });
    if (!perYear.isEmpty()) {
      for (int year = perYear.firstKey(); year < perYear.lastKey(); year++) {
        perYear.putIfAbsent(year, 0);
      }
    }
    return new CareerYears(perYear, byCategory, undated);
  }

  public OptionalInt firstYear() {
    return papersPerYear.isEmpty() ? OptionalInt.empty() : OptionalInt.of(papersPerYear.firstKey());
  }

  /// The number of papers with a date and a category.
  public int categorised() {
    return byCategory.entrySet().stream()
        .filter(category -> !category.getKey().isEmpty())
        .flatMap(category -> category.getValue().values().stream())
        .mapToInt(Integer::intValue)
        .sum();
  }

  /// The cumulative number of papers by year.
  public SortedMap<Integer, Integer> cumulative() {
    var sums = new TreeMap<Integer, Integer>();
    int sum = 0;
    for (Map.Entry<Integer, Integer> year : papersPerYear.entrySet()) {
      sum += year.getValue();
      sums.put(year.getKey(), sum);
    }
    return sums;
  }

  /// `byYear` with career years for calendar years, so that careers align.
  ///
  /// @param firstYear the calendar year that is career year 1
  public static SortedMap<Integer, Integer> inCareerYears(
      SortedMap<Integer, Integer> byYear, int firstYear) {
    var aligned = new TreeMap<Integer, Integer>();
    byYear.forEach((year, papers) -> aligned.put(year - firstYear + 1, papers));
    return aligned;
  }

  /// The gaps in the order of years.
  public List<Gap> gaps() {
    var gaps = new ArrayList<Gap>();
    int last = Integer.MAX_VALUE;
    for (Map.Entry<Integer, Integer> year : papersPerYear.entrySet()) {
      if (year.getValue() > 0) {
        if (last < year.getKey() - 1) {
          gaps.add(new Gap(last + 1, year.getKey() - 1));
        }
        last = year.getKey();
      }
    }
    return gaps;
  }
}
