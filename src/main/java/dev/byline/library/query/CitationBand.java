package dev.byline.library.query;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/// The bands of numbers of citations by which papers are counted, from none to 1,000 and more.
public enum CitationBand {
  NONE(0, 0),
  BELOW_10(1, 9),
  BELOW_50(10, 49),
  BELOW_100(50, 99),
  BELOW_500(100, 499),
  BELOW_1000(500, 999),
  MOST(1000, Integer.MAX_VALUE);

  private static final CitationBand[] ALL = values();

  private final int least;
  private final int most;

  CitationBand(int least, int most) {
    this.least = least;
    this.most = most;
  }

  /// The band of a number of citations.
  ///
  /// @param citations at least 0
  public static CitationBand of(int citations) {
    int band = 0;
    while (citations > ALL[band].most) {
      band++;
    }
    return ALL[band];
  }

  /// The band of a value of [Facet#CITATIONS]; empty for any other text.
  public static Optional<CitationBand> valued(String value) {
    return Arrays.stream(values()).filter(band -> band.value().equals(value)).findFirst();
  }

  /// The least number of citations.
  public int least() {
    return least;
  }

  /// The value of [Facet#CITATIONS]: the lower bound.
  public String value() {
    return String.valueOf(least);
  }

  public NumberRange range() {
    return new NumberRange(
        OptionalDouble.of(least), this == MOST ? OptionalDouble.empty() : OptionalDouble.of(most));
  }

  /// As people write it: `0`, `1\u20139`, `1,000+`.
  public String label() {
    if (this == MOST) {
      return "1,000+";
    }
    return least == most ? value() : least + "\u2013" + most;
  }
}
