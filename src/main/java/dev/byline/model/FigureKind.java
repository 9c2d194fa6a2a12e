package dev.byline.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A kind of figure that a page gives of its author.
public enum FigureKind {
  H_INDEX(Period.ALL),
  PAPERS(Period.ALL),
  CITATIONS(Period.ALL),
  /// Papers with at least ten citations each.
  I10_INDEX(Period.ALL),
  /// The source site's own figure, 0 to 100.
  NOVELTY(Period.ALL),
  /// The source site's own figure, 0 to 100.
  AI_SCORE(Period.ALL),
  CITATIONS_SINCE(Period.SINCE),
  H_INDEX_SINCE(Period.SINCE),
  I10_INDEX_SINCE(Period.SINCE),
  CITATIONS_PER_YEAR(Period.IN),
  /// Papers published in one year.
  PAPERS_PER_YEAR(Period.IN),
  /// Mean citations of the papers of the two years before, in thousandths.
  TWO_YEAR_MEAN(Period.RECENT);

  /// The years whose citations a figure counts.
  public enum Period {
    ALL,
    /// From one year on.
    SINCE,
    /// In one year.
    IN,
    /// In the last years before the figure's day.
    RECENT
  }

  private static final List<FigureKind> OF_ALL_YEARS =
      Arrays.stream(values()).filter(kind -> kind.period == Period.ALL).toList();

  private final Period period;

  FigureKind(Period period) {
    this.period = period;
  }

  /// The kinds that count all years, in the order in which pages show them.
  public static List<FigureKind> ofAllYears() {
    return OF_ALL_YEARS;
  }

  /// The kind that counts the same since a year.
  public Optional<FigureKind> since() {
    return switch (this) {
      case CITATIONS -> Optional.of(CITATIONS_SINCE);
      case H_INDEX -> Optional.of(H_INDEX_SINCE);
      case I10_INDEX -> Optional.of(I10_INDEX_SINCE);
      default -> Optional.empty();
    };
  }

  /// True if there is a figure of this kind for each of several years.
  boolean isByYear() {
    return period == Period.SINCE || period == Period.IN;
  }

  public Period period() {
    return period;
  }
}
