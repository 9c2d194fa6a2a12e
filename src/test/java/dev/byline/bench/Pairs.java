package dev.byline.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;

/// A figure of Byline beside the same figure of a reference, measured in turn.
final class Pairs {

  /// One measurement.
  @FunctionalInterface
  interface Measurement {
    double take() throws IOException;
  }

  private Pairs() {}

  /// Prints the medians and the median ratio of `pairs` pairs of measurements.
  static void print(String what, String unit, int pairs, Measurement byline, Measurement reference)
      throws IOException {
    double[] ours = new double[pairs];
    double[] theirs = new double[pairs];
    double[] ratios = new double[pairs];
    for (int i = 0; i < pairs; i++) {
      ours[i] = byline.take();
      theirs[i] = reference.take();
      ratios[i] = ours[i] / theirs[i];
    }
    System.out.printf(
        Locale.ROOT,
        "%s: Byline %.1f %s, reference %.1f %s; ratio %.2f (%.2f to %.2f, %d pairs)%n",
        what,
        median(ours),
        unit,
        median(theirs),
        unit,
        median(ratios),
        Arrays.stream(ratios).min().orElseThrow(),
        Arrays.stream(ratios).max().orElseThrow(),
        pairs);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
