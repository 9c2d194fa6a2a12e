package dev.byline.model;

/// One row of an author's [Figures].
///
/// @param year the year since which, or in which, it counts: 1 to 9999; 0 for kinds that count all
///   years
public record AuthorCount(FigureKind kind, int year, Figure figure) {

  /// @throws IllegalArgumentException if the year does not go with the kind
  public AuthorCount {
    boolean isOfYear = kind.isByYear();
    if (isOfYear ? year < 1 || year > 9999 : year != 0) {
      throw new IllegalArgumentException("No year of " + kind + ": " + year);
    }
  }

  public int value() {
    return figure.value();
  }
}
