package dev.byline.compare;

import dev.byline.stats.AuthorStatistics;
import dev.byline.stats.citations.Career;
import dev.byline.stats.citations.CategoryMix;
import dev.byline.stats.citations.Subject;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// The years and categories to which a comparison can be narrowed. They are those of all papers of
/// its authors, even papers that the current scope excludes.
///
/// @param years from the first with a paper to the last, ascending
/// @param categories primary categories as found, most papers first
public record Choices(List<Integer> years, List<String> categories) {

  public Choices {
    years = List.copyOf(years);
    categories = List.copyOf(categories);
  }

  static Choices of(List<AuthorStatistics> sides) {
    // Of a library no single paper is at hand.
    List<AuthorStatistics> people =
        sides.stream().filter(s -> s.subject().kind() != Subject.Kind.LIBRARY).toList();
    SortedSet<Integer> years = new TreeSet<>();
    people.forEach(side -> years.addAll(career(side).papersPerYear().keySet()));
    CategoryMix all = CategoryMix.sum(people.stream().map(Choices::categories).toList());
    return new Choices(List.copyOf(years), List.copyOf(all.counts().keySet()));
  }

  private static Career career(AuthorStatistics side) {
    Subject subject = side.subject();
    return subject.isRestricted() ? Career.of(subject.papers()) : side.career();
  }

  private static CategoryMix categories(AuthorStatistics side) {
    Subject subject = side.subject();
    return subject.isRestricted() ? CategoryMix.of(subject.papers()) : side.categories();
  }
}
