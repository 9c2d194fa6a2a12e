package dev.byline.compare;

import dev.byline.stats.AuthorStatistics;
import dev.byline.stats.citations.CareerYears;
import dev.byline.stats.citations.CategoryMix;
import dev.byline.stats.citations.SidePapers;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// The years and categories to which a comparison can be narrowed. They are those of all papers of
/// its authors, even papers that the current scope excludes.
///
/// @param years from the first with a paper to the last, ascending
/// @param categories primary categories as found, most papers first
public record ScopeChoices(List<Integer> years, List<String> categories) {

  public ScopeChoices {
    years = List.copyOf(years);
    categories = List.copyOf(categories);
  }

  static ScopeChoices of(List<AuthorStatistics> sides) {
    // Of a library no single paper is at hand.
    List<AuthorStatistics> people =
        sides.stream().filter(s -> s.subject().kind() != SidePapers.Kind.LIBRARY).toList();
    SortedSet<Integer> years = new TreeSet<>();
    people.forEach(side -> years.addAll(career(side).papersPerYear().keySet()));
    CategoryMix all = CategoryMix.sum(people.stream().map(ScopeChoices::categories).toList());
    return new ScopeChoices(List.copyOf(years), List.copyOf(all.counts().keySet()));
  }

  private static CareerYears career(AuthorStatistics side) {
    SidePapers subject = side.subject();
    return subject.isRestricted() ? CareerYears.of(subject.papers()) : side.career();
  }

  private static CategoryMix categories(AuthorStatistics side) {
    SidePapers subject = side.subject();
    return subject.isRestricted() ? CategoryMix.of(subject.papers()) : side.categories();
  }
}
