package dev.byline.stats;

import dev.byline.stats.citations.FigureEstimate;
import dev.byline.stats.citations.ValueDistribution;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The percentile of a figure among those of a library.
///
/// @param percent share of the others that are smaller, with equal ones counted half, 0 to 100
/// @param count number of figures, including this one; at least 2
public record Percentile(double percent, int count) {

  /// The percentile of a figure among others.
  ///
  /// @param smaller how many of the others are smaller
  /// @param equal how many of the others are equal
  /// @param others how many others there are, at least 1
  public static Percentile among(int smaller, int equal, int others) {
    return new Percentile(100 * (smaller + equal / 2.0) / others, others + 1);
  }

  /// The exact figures of a library, ready to be asked for many times.
  public static final class Scale {
    private final double[] sorted;

    /// @param figures what is known of one metric of every author; what is not exact does not count
    public Scale(List<FigureEstimate> figures) {
      sorted = figures.stream().flatMapToDouble(f -> f.exactly().stream()).sorted().toArray();
    }

    /// The distribution of the figures; empty if there are none.
    public Optional<ValueDistribution> spread() {
      return ValueDistribution.of(Arrays.stream(sorted));
    }

    /// The number of figures.
    public int count() {
      return sorted.length;
    }

    /// The number of figures smaller than `value`.
    public int below(double value) {
      return firstAtLeast(value);
    }

    /// The number of figures larger than `value`.
    public int above(double value) {
      return sorted.length - firstAtLeast(Math.nextUp(value));
    }

    /// The percentile of a figure that is one of the scale's own; empty where it is not exact, not
    /// of the scale, or alone.
    public Optional<Percentile> of(FigureEstimate figure) {
      if (figure.exactly().isEmpty() || sorted.length < 2) {
        return Optional.empty();
      }
      double value = figure.exactly().getAsDouble();
      int below = firstAtLeast(value);
      int equal = firstAtLeast(Math.nextUp(value)) - below;
      if (equal == 0) {
        return Optional.empty();
      }
      return Optional.of(among(below, equal - 1, sorted.length - 1));
    }

    private int firstAtLeast(double value) {
      int at = Arrays.binarySearch(sorted, value);
      if (at < 0) {
        return -at - 1;
      }
      while (at > 0 && sorted[at - 1] == value) {
        at--;
      }
      return at;
    }
  }
}
