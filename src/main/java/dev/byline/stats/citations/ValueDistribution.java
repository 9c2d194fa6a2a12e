package dev.byline.stats.citations;

import dev.byline.model.Paper;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/// The distribution of some numbers, as drawn in a box plot.
///
/// Quartiles interpolate between the neighbours at `(n - 1) * p` (type 7 of Hyndman and Fan 1996,
/// the default of spreadsheets, R and NumPy).
///
/// @param count number of values, at least 1
public record ValueDistribution(
    int count,
    double least,
    double lowerQuartile,
    double median,
    double upperQuartile,
    double most) {

  /// The spread of `numbers`; empty where there are none.
  public static Optional<ValueDistribution> of(DoubleStream numbers) {
    double[] sorted = numbers.sorted().toArray();
    if (sorted.length == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new ValueDistribution(
            sorted.length,
            sorted[0],
            quantile(sorted, 0.25),
            quantile(sorted, 0.5),
            quantile(sorted, 0.75),
            sorted[sorted.length - 1]));
  }

  /// The spread of the source site's scores; empty where no paper has one.
  public static Optional<ValueDistribution> ofScores(List<Paper> papers) {
    return of(papers.stream().flatMapToDouble(paper -> paper.score().stream()));
  }

  private static double quantile(double[] sorted, double p) {
    double at = (sorted.length - 1) * p;
    int below = (int) at;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
