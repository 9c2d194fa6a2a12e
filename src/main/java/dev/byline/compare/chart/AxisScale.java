package dev.byline.compare.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A linear mapping from numbers to pixels.
///
/// @param least the number at `from`
/// @param most the number at `to`, above `least`
record AxisScale(double least, double most, double from, double to) {

  private static final double[] STEPS = {1, 2, 5};

  /// A labelled place.
  record Tick(double at, String text) {}

  AxisScale {
    if (!(least < most)) {
      throw new IllegalArgumentException("No scale: " + least + " to " + most);
    }
  }

  double at(double value) {
    return from + (value - least) / (most - least) * (to - from);
  }

  /// Pixels for one.
  double unit() {
    return (to - from) / (most - least);
  }

  /// Whole numbers in even steps, as close as labels of `size` allow.
  List<Tick> ticks(double size) {
    double room =
        LabelMetrics.width(label(Math.max(Math.abs(least), Math.abs(most))), size) + size * 1.6;
    double step = step(room / Math.abs(unit()));
    var ticks = new ArrayList<Tick>();
    for (double value = Math.ceil(least / step) * step; value <= most; value += step) {
      ticks.add(new Tick(at(value), label(value)));
    }
    return ticks;
  }

  /// Not a year of four digits with a comma in it.
  private static String label(double value) {
    return value < 10_000 ? String.valueOf((long) value) : grouped((long) value);
  }

  private static String grouped(long value) {
    return String.format(Locale.UK, "%,d", value);
  }

  /// The least of 1, 2, 5, 10, 20 ... that is not below `least`.
  static double step(double least) {
    for (double ten = 1; ; ten *= 10) {
      for (double digit : STEPS) {
        if (digit * ten >= least) {
          return digit * ten;
        }
      }
    }
  }
}
