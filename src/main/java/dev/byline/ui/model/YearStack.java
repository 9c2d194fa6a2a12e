package dev.byline.ui.model;

import dev.byline.library.query.FacetValue;
import java.util.ArrayList;
import java.util.List;

/// The papers of each year, divided by category.
///
/// @param years all papers per year
/// @param parts for each year of `years`, its parts from the bottom up; they add up to the year
public record YearStack(PaperYears years, List<List<Part>> parts) {

  public static final YearStack NONE = new YearStack(PaperYears.NONE, List.of());

  /// The category of what has none, or one that is not shown.
  public static final String OTHER = "";

  public YearStack {
    parts = List.copyOf(parts);
  }

  /// Some papers of a year.
  public record Part(String category, long count) {}

  /// The years of one category.
  record OfCategory(String category, List<FacetValue> years) {
    OfCategory {
      years = List.copyOf(years);
    }
  }

  /// Stacks `categories` in their order, and above them what is left of `total`. A paper of two
  /// categories counts for the first of them as long as there is room.
  static YearStack of(PaperYears total, List<OfCategory> categories) {
    var stacks = new ArrayList<List<Part>>();
    for (int i = 0; i < total.counts().size(); i++) {
      stacks.add(stack(Integer.toString(total.first() + i), total.counts().get(i), categories));
    }
    return new YearStack(total, stacks);
  }

  private static List<Part> stack(String year, long total, List<OfCategory> categories) {
    var parts = new ArrayList<Part>();
    long left = total;
    for (OfCategory category : categories) {
      long count = Math.min(left, countIn(category.years(), year));
      if (count > 0) {
        parts.add(new Part(category.category(), count));
        left -= count;
      }
    }
    if (left > 0) {
      parts.add(new Part(OTHER, left));
    }
    return List.copyOf(parts);
  }

  private static long countIn(List<FacetValue> years, String year) {
    return years.stream()
        .filter(value -> value.value().equals(year))
        .mapToLong(FacetValue::count)
        .sum();
  }
}
