package dev.byline.library.query;

import dev.byline.model.Figure;
import dev.byline.model.Paper;
import dev.byline.model.PartialDate;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/// The figures of a paper that a query can bound.
public enum PaperFigure {
  /// The source site's own score, 0 to 100.
  SCORE,
  CITATIONS,
  /// Citations divided by the years from the year of publication to that of the day on which they
  /// were counted, both included. Unknown where either year is.
  CITES_PER_YEAR;

  /// The figure of `paper`; empty where it is not known.
  public OptionalDouble of(Paper paper) {
    return switch (this) {
      case SCORE -> paper.score();
      case CITATIONS -> paper.citations().stream().asDoubleStream().findFirst();
      case CITES_PER_YEAR -> citesPerYear(paper);
    };
  }

  private static OptionalDouble citesPerYear(Paper paper) {
    Optional<LocalDate> counted = counted(paper);
    Optional<PartialDate> published = paper.published();
    if (paper.citations().isEmpty() || counted.isEmpty() || published.isEmpty()) {
      return OptionalDouble.empty();
    }
    int years = Math.max(1, counted.get().getYear() - published.get().year() + 1);
    return OptionalDouble.of((double) paper.citations().getAsInt() / years);
  }

  /// The newest day on which a source gave the number of citations that counts.
  private static Optional<LocalDate> counted(Paper paper) {
    Optional<LocalDate> newest = Optional.empty();
    for (Figure count : paper.citationCounts()) {
      boolean isNewer =
          count.day().isPresent() && (newest.isEmpty() || count.day().get().isAfter(newest.get()));
      if (isNewer && paper.citations().orElse(-1) == count.value()) {
        newest = count.day();
      }
    }
    return newest;
  }

  /// True if only whole numbers are values.
  boolean isCount() {
    return this == CITATIONS;
  }

  /// The facet that counts the values by bands; empty where none does.
  public Optional<Facet> facet() {
    return switch (this) {
      case SCORE -> Optional.of(Facet.SCORE);
      case CITATIONS -> Optional.of(Facet.CITATIONS);
      case CITES_PER_YEAR -> Optional.empty();
    };
  }

  /// The name in queries: `cites-per-year`.
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
